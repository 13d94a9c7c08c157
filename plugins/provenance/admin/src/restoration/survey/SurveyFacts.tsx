import { Box, Button, Checkbox, Flex, Grid, Typography } from '@strapi/design-system';

import type { RestorationOptions } from '../../../../shared/restoration/options';
import type { Sentence } from '../../api/contracts';
import { useSays, useWords } from '../../parts/says';
import type { ItemFile } from '../case/item-files';
import { useFileName } from '../file-names';
import { ChoiceInput, DayInput, LineInput, NoteInput } from '../parts/Inputs';
import { afterMonths } from './after-months';
import type { SurveyDraft } from './survey-draft';

interface SurveyFactsProps {
  readonly draft: SurveyDraft;
  readonly onChange: (draft: SurveyDraft) => void;
  readonly options: RestorationOptions;
  readonly errorAt: (field: string) => Sentence | undefined;
}

/** Who looked, when, at what. */
export const SurveyHead = ({ draft, onChange, options, errorAt }: SurveyFactsProps) => {
  const words = useWords('restoration');
  const says = useSays();
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <DayInput
          name="on"
          label={words('survey.on')}
          required
          value={draft.on}
          error={errorAt('on')}
          onChange={(on) => onChange({ ...draft, on })}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <LineInput
          name="surveyor"
          label={words('survey.surveyor')}
          required
          value={draft.surveyor}
          error={errorAt('surveyor')}
          onChange={(surveyor) => onChange({ ...draft, surveyor })}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <ChoiceInput
          name="carrier"
          label={words('survey.carrier')}
          required
          value={draft.carrier}
          options={options.carriers.map((option) => ({ value: option.value, label: says(option) }))}
          error={errorAt('carrier')}
          onChange={(carrier) => onChange({ ...draft, carrier })}
        />
      </Grid.Item>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <LineInput
          name="material"
          label={words('survey.material')}
          hint={words('survey.material.hint')}
          value={draft.material}
          error={errorAt('material')}
          onChange={(material) => onChange({ ...draft, material })}
        />
      </Grid.Item>
    </Grid.Root>
  );
};

const toggled = (list: readonly string[], entry: string): string[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

/** Of a field that is a list, the first entry that was refused. */
const listError = (
  errorAt: SurveyFactsProps['errorAt'],
  field: string,
  length: number,
): Sentence | undefined =>
  errorAt(field) ?? Array.from({ length }, (_, index) => errorAt(`${field}.${index}`)).find(Boolean);

/** Causes, photographs of the state, the next look. */
export const SurveyTail = (props: SurveyFactsProps & { readonly files: readonly ItemFile[] }) => {
  const { draft, onChange, options, errorAt, files } = props;
  const words = useWords('restoration');
  const says = useSays();
  const fileName = useFileName();
  const secured = files.filter(({ sha256 }) => sha256 !== null);
  const wrongCause = listError(errorAt, 'causes', draft.causes.length);
  const wrongPicture = listError(errorAt, 'photographs', draft.photographs.length);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box role="group" aria-label={words('survey.causes')}>
        <Typography variant="pi" fontWeight="bold">
          {words('survey.causes')}
        </Typography>
        <Flex gap={4} wrap="wrap" paddingTop={2}>
          {options.causes.map((option) => (
            <Checkbox
              key={option.value}
              checked={draft.causes.includes(option.value)}
              onCheckedChange={() => onChange({ ...draft, causes: toggled(draft.causes, option.value) })}
            >
              {says(option)}
            </Checkbox>
          ))}
        </Flex>
        {wrongCause ? <Typography textColor="danger600">{says(wrongCause)}</Typography> : null}
      </Box>
      {secured.length > 0 ? (
        <Box role="group" aria-label={words('survey.photographs')}>
          <Typography variant="pi" fontWeight="bold">
            {words('survey.photographs')}
          </Typography>
          <Flex gap={4} wrap="wrap" paddingTop={2}>
            {secured.map((file) => (
              <Flex key={file.id} gap={2} alignItems="center">
                <Checkbox
                  checked={draft.photographs.includes(file.sha256 ?? '')}
                  onCheckedChange={() =>
                    onChange({ ...draft, photographs: toggled(draft.photographs, file.sha256 ?? '') })
                  }
                >
                  {fileName(file)}
                </Checkbox>
                {file.thumb ? <img src={file.thumb} alt="" height={40} /> : null}
              </Flex>
            ))}
          </Flex>
          {wrongPicture ? <Typography textColor="danger600">{says(wrongPicture)}</Typography> : null}
        </Box>
      ) : null}
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <DayInput
            name="nextLook"
            label={words('survey.nextLook')}
            value={draft.nextLook ?? ''}
            error={errorAt('nextLook')}
            onChange={(day) => onChange({ ...draft, nextLook: day || null })}
          />
          <Flex gap={2} wrap="wrap" paddingTop={2}>
            {[6, 12, 24].map((months) => (
              <Button
                key={months}
                type="button"
                size="S"
                variant="tertiary"
                onClick={() => onChange({ ...draft, nextLook: afterMonths(draft.on, months) || null })}
              >
                {words('survey.after', { months })}
              </Button>
            ))}
          </Flex>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <NoteInput
            name="note"
            label={words('survey.note')}
            value={draft.note}
            error={errorAt('note')}
            onChange={(note) => onChange({ ...draft, note })}
          />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};
