import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { RestorationOptions } from '../../../../shared/restoration/options';
import type { Region, Survey } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import { useSays, useWords } from '../../parts/says';
import type { ItemFile } from '../case/item-files';
import { useFileName } from '../file-names';
import { ChoiceInput } from '../parts/Inputs';
import { changedDamage, type SurveyDraft, withDamage, withoutDamage } from '../survey/survey-draft';
import { DamagePicker } from './DamagePicker';
import { DamagePicture } from './DamagePicture';
import { DamageRow } from './DamageRow';
import { damagesFor, earlierOn, markedOn } from './marked';
import { MIDDLE } from './region';

interface DamageMapProps {
  readonly draft: SurveyDraft;
  readonly onChange: (draft: SurveyDraft) => void;
  readonly files: readonly ItemFile[];
  readonly earlier: readonly Survey[];
  readonly options: RestorationOptions;
  readonly errorAt: (field: string) => Sentence | undefined;
}

/** Damages of a survey: on a picture of the item, in the list beside it, or both. */
export const DamageMap = ({ draft, onChange, files, earlier, options, errorAt }: DamageMapProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const fileName = useFileName();
  const pictures = files.filter(({ sha256, screen }) => sha256 !== null && screen !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [selected, setSelected] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [fingerDraws, setFingerDraws] = useState(false);
  const picture = pictures.find(({ sha256 }) => sha256 === chosen) ?? pictures[0];
  const sha256 = picture?.sha256 ?? null;
  const nameOf = (code: string): string => {
    const option = options.damages.find(({ value }) => value === code);
    return option ? says(option) : code || words('damages.unnamed');
  };

  const add = (damage: { code: string; region?: Region }, byKey: boolean): void => {
    const next = withDamage(draft, { ...damage, sha256: damage.region ? sha256 : null });
    const key = next.damages.at(-1)?.key ?? null;
    onChange(next);
    setSelected(key);
    setFocused(byKey ? key : null);
    setFingerDraws(false);
  };
  const select = (key: number): void => {
    setSelected(key);
    const on = draft.damages.find((damage) => damage.key === key)?.sha256;
    if (on && on !== sha256) setChosen(on);
  };
  const mark = (key: number): void => {
    onChange(changedDamage(draft, key, { sha256, region: MIDDLE }));
    setSelected(key);
    setFocused(key);
  };
  const remove = (key: number): void => {
    onChange(withoutDamage(draft, key));
    setSelected(null);
  };

  return (
    <Grid.Root gap={4}>
      <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
        {picture?.screen && sha256 ? (
          <Flex direction="column" alignItems="stretch" gap={3}>
            {pictures.length > 1 ? (
              <ChoiceInput
                name="map.picture"
                label={words('map.which')}
                value={sha256}
                options={pictures.map((file, index) => ({
                  value: file.sha256 ?? '',
                  label: `${index + 1}. ${fileName(file)}`,
                }))}
                onChange={setChosen}
              />
            ) : null}
            <DamagePicture
              key={sha256}
              src={picture.screen}
              alt={fileName(picture)}
              marked={markedOn(draft.damages, sha256, nameOf)}
              earlier={earlierOn(earlier, sha256, nameOf)}
              selected={selected}
              onSelect={select}
              drawing={{
                onDraw: (region) => add({ code: '', region }, false),
                onChange: (key, region) => onChange(changedDamage(draft, key, { region })),
                onRemove: remove,
                focused,
                fingerDraws,
              }}
            />
            <Flex gap={2} wrap="wrap">
              <Button
                type="button"
                size="S"
                variant="secondary"
                onClick={() => add({ code: '', region: MIDDLE }, true)}
              >
                {words('map.add')}
              </Button>
              <Button
                type="button"
                size="S"
                variant={fingerDraws ? 'secondary' : 'tertiary'}
                aria-pressed={fingerDraws}
                onClick={() => setFingerDraws(!fingerDraws)}
              >
                {words('map.finger')}
              </Button>
            </Flex>
          </Flex>
        ) : (
          <Typography textColor="neutral600">{words('map.noPicture')}</Typography>
        )}
      </Grid.Item>
      <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={3}>
          <DamagePicker
            // A new picker after each pick: this one only adds.
            key={draft.damages.length}
            name="damages.add"
            label={words('damages.add')}
            options={damagesFor(options.damages, draft.carrier, '')}
            value=""
            onPick={(code) => (code ? add({ code }, false) : undefined)}
          />
          {draft.damages.length === 0 ? (
            <Typography variant="pi" textColor="neutral600">
              {words('damages.none')}
            </Typography>
          ) : null}
          <Box tag="ol" style={{ display: 'grid', gap: 8 }} aria-label={words('damages')}>
            {draft.damages.map((damage, index) => (
              <DamageRow
                key={damage.key}
                no={index + 1}
                damage={damage}
                options={damagesFor(options.damages, draft.carrier, damage.code)}
                isSelected={damage.key === selected}
                errorAt={(field) => errorAt(`damages.${index}.${field}`)}
                onSelect={() => select(damage.key)}
                onChange={(change) => onChange(changedDamage(draft, damage.key, change))}
                onRemove={() => remove(damage.key)}
                onMark={sha256 ? () => mark(damage.key) : null}
              />
            ))}
          </Box>
        </Flex>
      </Grid.Item>
    </Grid.Root>
  );
};
