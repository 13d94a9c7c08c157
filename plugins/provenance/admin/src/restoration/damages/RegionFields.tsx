import { Field, Grid, NumberInput } from '@strapi/design-system';

import type { Region } from '../../../../shared/restoration/contract';
import { useWords } from '../../parts/says';
import { percentOf, type Side, SIDES, withPercent } from './region';

interface RegionFieldsProps {
  readonly name: string;
  readonly region: Region;
  readonly onChange: (region: Region) => void;
}

/** The place of a damage in numbers, for whoever cannot or would rather not draw. */
export const RegionFields = ({ name, region, onChange }: RegionFieldsProps) => {
  const words = useWords('restoration');
  return (
    <Grid.Root gap={2}>
      {SIDES.map((side: Side) => (
        <Grid.Item key={side} col={6} s={6} xs={6} direction="column" alignItems="stretch">
          <Field.Root name={`${name}.${side}`}>
            <Field.Label>{words(`map.side.${side}`)}</Field.Label>
            <NumberInput
              size="S"
              value={percentOf(region, side)}
              step={1}
              onValueChange={(percent) =>
                percent === undefined ? undefined : onChange(withPercent(region, side, percent))
              }
            />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
