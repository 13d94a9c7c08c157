import { Box } from '@strapi/design-system';

/** How far something is, from 0 to 100. The design system's own bar is drawn for dark ground: on a card it shows the rest, not the part that is done. */
export const ProgressLine = ({ percent, label }: { percent: number; label: string }) => (
  <Box
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={percent}
    background="neutral200"
    hasRadius
    overflow="hidden"
    height="8px"
  >
    <Box background="primary600" height="100%" hasRadius style={{ width: `${percent}%` }} />
  </Box>
);
