import { createGlobalStyle } from 'styled-components';

/**
 * Keeps the panels beside a long form in sight while it is scrolled: what is missing shrinks as one types, and the
 * publish button is never three screens away. Only where the panels stand beside the form, not below it.
 */
export const PanelsInSight = createGlobalStyle`
  @media (min-width: 1080px) {
    #main-content div:has(> aside) {
      position: sticky;
      top: 24px;
      align-self: start;
      max-height: calc(100vh - 48px);
      overflow-y: auto;
    }
  }
`;
