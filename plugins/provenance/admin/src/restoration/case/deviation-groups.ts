import type { Deviation } from '../../../../shared/restoration/contract';

export interface DeviationGroup {
  /** Name of the file; `null`: the whole set. */
  readonly file: string | null;
  readonly errors: number;
  readonly deviations: readonly Deviation[];
}

const weight = ({ severity }: Deviation): number => (severity === 'error' ? 0 : 1);

/** Deviations by file: what concerns the whole set first, then files with errors; within a file errors before warnings. */
export const deviationGroups = (deviations: readonly Deviation[]): DeviationGroup[] => {
  const files = new Map<string | null, Deviation[]>();
  for (const deviation of deviations)
    files.set(deviation.file, [...(files.get(deviation.file) ?? []), deviation]);
  return [...files]
    .map(([file, found]) => ({
      file,
      errors: found.filter(({ severity }) => severity === 'error').length,
      deviations: [...found].sort((one, other) => weight(one) - weight(other)),
    }))
    .sort(
      (one, other) =>
        Number(other.file === null) - Number(one.file === null) ||
        Number(other.errors > 0) - Number(one.errors > 0) ||
        (one.file ?? '').localeCompare(other.file ?? '', 'vi', { numeric: true }),
    );
};
