import { Box, Field, TextInput, Typography, useComposedRefs } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef, useId, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';

import type { HistoricalDate } from '../../../../../packages/vietnamese/src/dates/historical-date';
import { dateText } from '../../../shared/check-date';
import type { CustomInputProps } from './custom-input-props';
import { typedDate } from './typed-date';

const COLOURS = { understood: 'success700', refused: 'danger600' } as const;

/** The words as they stand in the form, with the blanks the editor has typed. */
const wordsOf = (value: unknown): string => {
  const text = (value as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : (dateText(value) ?? '');
};

/**
 * One text field for a date as people write it ("khoảng 1968", "những năm 60"); below it, at once, what was understood
 * (P18). The form holds the whole HistoricalDate.
 */
export const HistoricalDateInput = forwardRef<HTMLInputElement, CustomInputProps<HistoricalDate>>(
  ({ name, label, value, onChange, hint, error, required, disabled, placeholder, labelAction }, ref) => {
    const { locale } = useIntl();
    const inputRef = useComposedRefs(ref, useFocusInputField(name));
    const answerId = useId();
    const words = wordsOf(value);
    const { answer } = typedDate(words);
    const sentence = answer && (locale === 'vi' ? answer.vi : answer.en);
    // The server's refusal is the same sentence: it need not stand there twice.
    const shown = sentence !== error;

    return (
      <Field.Root name={name} id={name} hint={hint} error={error} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <TextInput
          ref={inputRef}
          type="text"
          value={words}
          disabled={disabled}
          placeholder={placeholder}
          autoComplete="off"
          onChange={(event: ChangeEvent<HTMLInputElement>) =>
            onChange(name, typedDate(event.target.value).value)
          }
        />
        {/* Always in the page, so that screen readers announce what appears in it. */}
        <Box id={answerId} role="status" aria-live="polite">
          {answer && shown ? (
            <Typography variant="pi" textColor={answer.understood ? COLOURS.understood : COLOURS.refused}>
              {sentence}
            </Typography>
          ) : null}
        </Box>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );
  },
);

HistoricalDateInput.displayName = 'HistoricalDateInput';
