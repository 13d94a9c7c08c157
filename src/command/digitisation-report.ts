import { CODE_WORDS, type ScanCode } from '../../plugins/preservation/shared/digitisation/codes';
import type { Deviation } from '../../plugins/preservation/shared/digitisation/contract';

/** What was found so far, by numbers only: thousands of files fit. */
export interface DigitisationTally {
  files: number;
  filesWithErrors: number;
  filesWithWarnings: number;
  errors: number;
  warnings: number;
  readonly byCode: Record<string, { errors: number; warnings: number }>;
}

export const noTally = (): DigitisationTally => ({
  files: 0,
  filesWithErrors: 0,
  filesWithWarnings: 0,
  errors: 0,
  warnings: 0,
  byCode: {},
});

/** Adds what was found of one file (`isFile`) or of a folder. */
export const addToTally = (
  tally: DigitisationTally,
  deviations: readonly Deviation[],
  isFile: boolean,
): void => {
  for (const { code, severity } of deviations) {
    const ofCode = (tally.byCode[code] ??= { errors: 0, warnings: 0 });
    if (severity === 'error') {
      tally.errors += 1;
      ofCode.errors += 1;
    } else {
      tally.warnings += 1;
      ofCode.warnings += 1;
    }
  }
  if (!isFile) return;
  tally.files += 1;
  if (deviations.some(({ severity }) => severity === 'error')) tally.filesWithErrors += 1;
  else if (deviations.length > 0) tally.filesWithWarnings += 1;
};

const number = (value: number): string => value.toLocaleString('vi-VN');

/** A name from a foreign disk may hold signs that move the cursor of a terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');

/** What is said of one file or folder; nothing where nothing is to be said. */
export const deviationLines = (head: string, deviations: readonly Deviation[]): string[] =>
  deviations.length === 0
    ? []
    : [
        printable(head),
        ...deviations.map(
          ({ code, severity, vi }) => `  ${severity === 'error' ? '✖' : '!'} ${printable(vi)} [${code}]`,
        ),
      ];

const wordsOf = (code: string): string => (code in CODE_WORDS ? CODE_WORDS[code as ScanCode].vi : code);

/** The summary at the end, the most frequent codes first, errors before what a person must look at. */
export const summaryLines = (tally: DigitisationTally): string[] => {
  const rows = Object.entries(tally.byCode).sort(
    ([, a], [, b]) => b.errors - a.errors || b.warnings - a.warnings,
  );
  const sound = tally.files - tally.filesWithErrors - tally.filesWithWarnings;
  return [
    '',
    `${tally.errors === 0 ? '✔' : '✖'} ${number(tally.files)} tệp: ${number(sound)} tệp đạt, ${number(tally.filesWithErrors)} tệp có lỗi, ${number(tally.filesWithWarnings)} tệp cần xem lại.`,
    `  ${tally.files} files: ${sound} as the profile asks, ${tally.filesWithErrors} with errors, ${tally.filesWithWarnings} to be looked at.`,
    ...(rows.length > 0 ? ['', 'Tổng hợp theo loại (lỗi / cần xem lại):'] : []),
    ...rows.map(
      ([code, { errors, warnings }]) =>
        `  ${number(errors).padStart(6)} / ${number(warnings).padEnd(6)} ${wordsOf(code)} [${code}]`,
    ),
  ];
};
