import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PageView } from '../../../shared/pages/views';
import { useWords } from './says';

/** Below this a word is worth a look: marked in another colour and with a broken line. */
const DOUBTFUL = 75;

const Sheet = styled.figure`
  position: relative;
  margin: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  img {
    display: block;
    width: 100%;
    height: auto;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  rect {
    fill: transparent;
    stroke: ${({ theme }) => theme.colors.primary500};
    stroke-opacity: 0.45;
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  rect.doubtful {
    stroke: ${({ theme }) => theme.colors.warning600};
    stroke-opacity: 1;
    stroke-dasharray: 3 2;
  }
  rect.here {
    fill: ${({ theme }) => theme.colors.warning500};
    fill-opacity: 0.35;
    stroke: ${({ theme }) => theme.colors.warning600};
    stroke-opacity: 1;
    stroke-width: 2;
  }
  rect:hover {
    fill: ${({ theme }) => theme.colors.primary500};
    fill-opacity: 0.2;
  }
`;

interface PagePictureProps {
  view: PageView;
  boxes: boolean;
  /** Index of the word on which the cursor stands in the text; -1 for none. */
  here: number;
  onChoose: (index: number) => void;
}

/** The picture of a page with its words marked; a click leads to the word in the text. */
export const PagePicture = ({ view, boxes, here, onChoose }: PagePictureProps) => {
  const words = useWords();
  if (!view.picture) return <Typography>{words('noPicture')}</Typography>;
  const shown = view.words
    .map((word, index) => ({ word, index }))
    .filter(({ index }) => boxes || index === here);
  return (
    <Sheet>
      <img
        src={view.picture}
        alt={words('picture', { page: view.page })}
        width={view.width ?? undefined}
        height={view.height ?? undefined}
      />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ word, index }) => (
          <rect
            key={index}
            className={index === here ? 'here' : (word.confidence ?? 100) < DOUBTFUL ? 'doubtful' : undefined}
            x={word.x}
            y={word.y}
            width={word.w}
            height={word.h}
            onClick={() => onChoose(index)}
          >
            <title>{word.text}</title>
          </rect>
        ))}
      </svg>
    </Sheet>
  );
};
