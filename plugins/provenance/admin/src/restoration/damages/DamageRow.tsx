import { Badge, Box, Button, Flex, IconButton } from '@strapi/design-system';
import { Expand, Trash } from '@strapi/icons';

import type { DamageOption } from '../../../../shared/restoration/options';
import type { Sentence } from '../../api/contracts';
import { useWords } from '../../parts/says';
import { LineInput } from '../parts/Inputs';
import type { DraftDamage } from '../survey/survey-draft';
import { DamagePicker } from './DamagePicker';
import { RegionFields } from './RegionFields';

interface DamageRowProps {
  readonly no: number;
  readonly damage: DraftDamage;
  readonly options: readonly DamageOption[];
  readonly isSelected: boolean;
  readonly errorAt: (field: string) => Sentence | undefined;
  readonly onSelect: () => void;
  readonly onChange: (change: Partial<Omit<DraftDamage, 'key'>>) => void;
  readonly onRemove: () => void;
  /** Marks it on the picture that is shown; `null` where there is none. */
  readonly onMark: (() => void) | null;
}

/** A damage of the list beside the picture. */
export const DamageRow = (props: DamageRowProps) => {
  const { no, damage, options, isSelected, errorAt, onSelect, onChange, onRemove, onMark } = props;
  const words = useWords('restoration');
  const name = `damages.${no - 1}`;
  const wrong = errorAt('code') ?? errorAt('region') ?? errorAt('sha256');
  return (
    <Box
      tag="li"
      padding={3}
      hasRadius
      borderColor={isSelected ? 'primary600' : 'neutral200'}
      background={isSelected ? 'primary100' : 'neutral0'}
      onFocus={onSelect}
      aria-label={words('damages.row', { no })}
    >
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop={6}>
          <Badge>{no}</Badge>
        </Box>
        <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
          <DamagePicker
            name={`${name}.code`}
            label={words('damages.kind')}
            options={options}
            value={damage.code}
            error={wrong}
            required
            onPick={(code) => onChange({ code })}
          />
          <LineInput
            name={`${name}.note`}
            label={words('damages.note')}
            value={damage.note ?? ''}
            error={errorAt('note')}
            onChange={(note) => onChange({ note })}
          />
          {damage.region === null && onMark ? (
            <Box>
              <Button
                type="button"
                size="S"
                variant="tertiary"
                startIcon={<Expand aria-hidden />}
                onClick={onMark}
              >
                {words('damages.mark')}
              </Button>
            </Box>
          ) : null}
          {damage.region && isSelected ? (
            <RegionFields name={name} region={damage.region} onChange={(region) => onChange({ region })} />
          ) : null}
        </Flex>
        <Box paddingTop={6}>
          <IconButton type="button" label={words('damages.remove', { no })} onClick={onRemove}>
            <Trash />
          </IconButton>
        </Box>
      </Flex>
    </Box>
  );
};
