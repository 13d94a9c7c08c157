import type { ConflictField } from './conflicts';

export type Choice = 'theirs' | 'yours';

export type Choices = Readonly<Record<string, Choice | undefined>>;

/** Where only one of the two changed a field, that one's value is the obvious choice; where both did, a person decides. */
export const obviousChoices = (fields: readonly ConflictField[]): Choices =>
  Object.fromEntries(
    fields.map(({ field, changedBy }) => [field, changedBy === 'both' ? undefined : changedBy]),
  );

export const isDecided = (fields: readonly ConflictField[], choices: Choices): boolean =>
  fields.every(({ field }) => choices[field] !== undefined);

/** What to send: one's own values where they were chosen; the others stand stored already. */
export const chosenData = (fields: readonly ConflictField[], choices: Choices): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ field }) => choices[field] === 'yours')
      .map(({ field, keepYours }) => [field, keepYours]),
  );
