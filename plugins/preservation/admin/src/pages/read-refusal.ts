/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly text: string;
  readonly actor: string;
  readonly at: string;
  readonly base: number;
}

/** Why the server did not do what it was asked for, in words; `null` where it could not be asked. */
export interface Refusal {
  readonly sentence: { readonly vi: string; readonly en: string } | null;
  readonly theirs: Theirs | null;
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const theirsOf = (value: unknown): Theirs | null => {
  const { text, actor, at, base } = objectOf(value);
  return typeof text === 'string' &&
    typeof actor === 'string' &&
    typeof at === 'string' &&
    typeof base === 'number'
    ? { text, actor, at, base }
    : null;
};

/** Reads what a request failed with. */
export const readRefusal = (error: unknown): Refusal => {
  const answer = objectOf(objectOf(objectOf(objectOf(error).response).data).error);
  const details = objectOf(answer.details);
  const vi = details.vi ?? answer.message;
  const { en } = details;
  return {
    sentence: typeof vi === 'string' && typeof en === 'string' ? { vi, en } : null,
    theirs: details.code === 'PAGE_TEXT_CONFLICT' ? theirsOf(details.theirs) : null,
  };
};
