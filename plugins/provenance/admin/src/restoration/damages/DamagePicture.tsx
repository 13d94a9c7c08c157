import { Box, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';

import type { Region } from '../../../../shared/restoration/contract';
import { useWords } from '../../parts/says';
import type { Earlier, Marked } from './marked';
import { placed, RegionBox } from './RegionBox';
import { useDrawing } from './use-drawing';

const Stage = styled.div<{ $draws: boolean; $fingerDraws: boolean }>`
  position: relative;
  display: inline-block;
  max-width: 100%;
  line-height: 0;
  cursor: ${({ $draws }) => ($draws ? 'crosshair' : 'default')};
  touch-action: ${({ $fingerDraws }) => ($fingerDraws ? 'none' : 'auto')};
  user-select: none;
`;

const Faint = styled.div`
  position: absolute;
  border: 2px dashed #fff;
  outline: 1px dashed ${({ theme }) => theme.colors.neutral900};
  opacity: 0.65;
  pointer-events: none;
`;

const Ghost = styled.div`
  position: absolute;
  border: 2px solid ${({ theme }) => theme.colors.primary600};
  background: ${({ theme }) => theme.colors.primary600}33;
  pointer-events: none;
`;

interface DamagePictureProps {
  readonly src: string;
  readonly alt: string;
  readonly marked: readonly Marked[];
  readonly earlier: readonly Earlier[];
  readonly selected: number | null;
  readonly onSelect: (key: number) => void;
  /** Without it the picture is only looked at. */
  readonly drawing?: {
    readonly onDraw: (region: Region) => void;
    readonly onChange: (key: number, region: Region) => void;
    readonly onRemove: (key: number) => void;
    /** The damage that was made by a key and is to be moved next. */
    readonly focused: number | null;
    readonly fingerDraws: boolean;
  };
}

/** A picture of the item with its damages: drawn on it, or only looked at. */
export const DamagePicture = ({
  src,
  alt,
  marked,
  earlier,
  selected,
  onSelect,
  drawing,
}: DamagePictureProps) => {
  const words = useWords('restoration');
  const helpId = useId();
  // Signed addresses are renewed while one works; the picture that is here need not be fetched again.
  const [shown] = useState(src);
  const [isMissing, setIsMissing] = useState(false);
  const fingerDraws = drawing?.fingerDraws ?? false;
  const { ghost, handlers } = useDrawing(drawing?.onDraw ?? null, fingerDraws);
  return (
    <Box width="100%">
      {isMissing ? (
        <Typography textColor="danger700" role="alert">
          {words('map.pictureFailed')}
        </Typography>
      ) : null}
      <Stage $draws={drawing !== undefined} $fingerDraws={fingerDraws} {...handlers}>
        <img
          src={shown}
          alt={alt}
          draggable={false}
          onError={() => setIsMissing(true)}
          style={{ display: 'block', maxWidth: '100%', maxHeight: '70vh' }}
        />
        {earlier.map(({ key, region }) => (
          <Faint key={key} style={placed(region)} />
        ))}
        {marked.map((damage) => (
          <RegionBox
            key={damage.key}
            marked={damage}
            isSelected={damage.key === selected}
            onSelect={() => onSelect(damage.key)}
            onChange={drawing ? (region) => drawing.onChange(damage.key, region) : null}
            onRemove={drawing ? () => drawing.onRemove(damage.key) : null}
            takesFocus={drawing?.focused === damage.key}
            helpId={helpId}
          />
        ))}
        {ghost ? <Ghost style={placed(ghost)} /> : null}
      </Stage>
      {drawing ? (
        <Typography id={helpId} tag="p" variant="pi" textColor="neutral600">
          {words('map.help')}
        </Typography>
      ) : null}
      {earlier.length > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('map.earlier', { names: [...new Set(earlier.map(({ name }) => name))].join('; ') })}
        </Typography>
      ) : null}
    </Box>
  );
};
