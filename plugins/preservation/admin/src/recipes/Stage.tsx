import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { BeforeAfter } from '../../../../../packages/before-after/src/before-after';
import { LARGEST_HEALED, MOST_HEALED, type Rectangle, type Steps } from '../../../shared/recipes/recipe';
import { useFailureWords, useWords } from '../parts/words';
import type { Mode } from './control-parts';
import { FrameLayer, PointLayer } from './layers';
import { toShown, toWhole, WHOLE } from './rectangle';
import type { ShownPreview } from './use-preview';

interface StageProps {
  readonly name: string;
  readonly mode: Mode;
  readonly steps: Steps;
  readonly after: ShownPreview;
  readonly before: ShownPreview;
  readonly onChange: (control: string, steps: Partial<Steps>) => void;
  readonly onSettle: () => void;
  readonly onMode: (mode: Mode) => void;
}

const START: Rectangle = { x: 0.45, y: 0.45, width: 0.08, height: 0.08 };
const USUAL_DUST = { size: 0, threshold: 32, which: 'both', heal: [] } satisfies NonNullable<Steps['dust']>;

/** The picture that is worked on, with what is drawn on it. */
export const Stage = ({ name, mode, steps, after, before, onChange, onSettle, onMode }: StageProps) => {
  const words = useWords('recipes');
  const failure = useFailureWords();
  const [cross, setCross] = useState({ x: 0.5, y: 0.5 });
  const [wound, setWound] = useState<Rectangle>(START);
  const { crop, dust } = steps;
  const heal = dust?.heal ?? [];

  const takePoint = (point: { x: number; y: number }): void => {
    setCross(point);
    const { x, y } = toWhole({ ...point, width: 0, height: 0 }, crop);
    onChange('balance.point', { whiteBalance: { point: { x, y } } });
    onSettle();
    onMode('view');
  };
  const addWound = (): void => {
    const place = toWhole(wound, crop);
    const cut = {
      ...place,
      width: Math.min(place.width, LARGEST_HEALED),
      height: Math.min(place.height, LARGEST_HEALED),
    };
    onChange('heal.add', { dust: { ...(dust ?? USUAL_DUST), heal: [...heal, cut] } });
    onSettle();
  };

  const layer = {
    view: null,
    compare: null,
    crop: (
      <FrameLayer
        frame={crop ?? WHOLE}
        label={words('crop.frame')}
        isCrop
        onChange={(frame) => onChange('crop', { crop: frame })}
        onSettle={onSettle}
      />
    ),
    point: <PointLayer point={cross} label={words('point.cross')} onMove={setCross} onTake={takePoint} />,
    heal: (
      <FrameLayer
        frame={wound}
        label={words('heal.frame')}
        others={heal.map((place) => toShown(place, crop))}
        isCrop={false}
        onChange={setWound}
        onSettle={() => undefined}
      />
    ),
  }[mode];

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box background="neutral1000" hasRadius overflow="hidden" position="relative" style={{ lineHeight: 0 }}>
        {mode === 'compare' && before.src && after.src ? (
          <BeforeAfter
            before={{ src: before.src, label: words('before'), alt: words('before') }}
            after={{ src: after.src, label: words('after'), alt: words('after') }}
            handleLabel={words('compare.handle')}
            height="min(64vh, 75vw)"
          />
        ) : (
          <Flex justifyContent="center">
            <div style={{ position: 'relative' }}>
              {after.src ? (
                <img
                  src={after.src}
                  alt={words('picture', { name })}
                  draggable={false}
                  data-testid="recipe-preview"
                  style={{ display: 'block', maxWidth: '100%', maxHeight: 'min(64vh, 75vw)' }}
                />
              ) : (
                <Box padding={10}>{after.error ? null : <Loader>{words('loading')}</Loader>}</Box>
              )}
              {after.src ? layer : null}
            </div>
          </Flex>
        )}
      </Box>
      <Flex gap={3} minHeight="3.2rem" wrap="wrap">
        {mode === 'heal' ? (
          <Button size="S" onClick={addWound} disabled={heal.length >= MOST_HEALED}>
            {words('heal.add')}
          </Button>
        ) : null}
        <Typography variant="pi" textColor={after.error ? 'danger600' : 'neutral600'} role="status">
          {after.error ? failure(after.error) : words(after.busy ? 'drawing' : `tip.${mode}`)}
        </Typography>
      </Flex>
    </Flex>
  );
};
