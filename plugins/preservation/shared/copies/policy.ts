import { z } from 'zod';

import { DEFAULT_LARGEST, type LargestShown } from '../may-read';

/** The words drawn onto a copy that leaves the archive. */
export interface Mark {
  /** `{credit}` stands for the item's credit line, or the archive's own where it has none. */
  readonly text: string;
  /** `corner`: one line at the lower right; `across`: repeated over the whole picture. */
  readonly where: 'corner' | 'across';
  /** 0 (unseen) to 1. */
  readonly opacity: number;
  /** Pictures whose longest side has fewer pixels stay as they are: on a thumbnail words are only dirt. */
  readonly fromSide: number;
}

export interface RegimeCopies {
  /** Longest side, in pixels, of the largest picture shown. */
  readonly longestSide: number;
  /** Longest side, in pixels, of what one request to the image service answers with. */
  readonly longestAnswer: number;
  /** Mark on pictures as they are shown, null for none. */
  readonly shown: Mark | null;
  /** Mark on copies to keep, null for none. */
  readonly kept: Mark | null;
}

/** What copies leave the archive look like (data/access-copies.json, decision 009). */
export interface CopiesPolicy {
  readonly credit: string;
  /** The copy that pictures are enlarged from, and what one request for a part of it answers staff with. */
  readonly accessCopy: {
    readonly longestSide: number;
    readonly longestAnswer: number;
    readonly quality: number;
  };
  readonly regimes: Readonly<Record<string, RegimeCopies>>;
}

const markSchema = z.strictObject({
  text: z.string().trim().min(1).max(200),
  where: z.enum(['corner', 'across']),
  opacity: z.number().min(0.05).max(1),
  fromSide: z.number().int().min(0).max(20_000),
});
const side = z.number().int().min(400).max(12_000);

const policySchema = z.strictObject({
  source: z.string(),
  credit: z.string().trim().min(1).max(200),
  accessCopy: z.strictObject({
    longestSide: side,
    longestAnswer: side,
    quality: z.number().int().min(50).max(100),
  }),
  regimes: z.record(
    z.string(),
    z.strictObject({
      longestSide: side,
      longestAnswer: side,
      shown: markSchema.nullable(),
      kept: markSchema.nullable(),
    }),
  ),
});

/**
 * Reads data/access-copies.json.
 * @throws Error naming the file and the place of the mistake: the archive must not start with half a rule
 */
export const readCopiesPolicy = (text: string): CopiesPolicy => {
  const fail = (what: string): never => {
    throw new Error(`data/access-copies.json: ${what}`);
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const read = policySchema.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return read.data;
};

/** The largest pictures shown, for `mayRead`. */
export const largestOf = ({ regimes }: CopiesPolicy): LargestShown =>
  Object.fromEntries(Object.entries(regimes).map(([regime, { longestSide }]) => [regime, longestSide]));

/** Most pixels a side of one answer of the image service may have under a regime. */
export const longestAnswerOf = ({ regimes }: CopiesPolicy, regime: string | null): number => {
  const copies = regime !== null && Object.hasOwn(regimes, regime) ? regimes[regime] : undefined;
  return copies ? Math.min(copies.longestAnswer, copies.longestSide) : DEFAULT_LARGEST;
};

/** The mark a picture of this size carries when it leaves under a regime; null for none. */
export const markFor = (
  { regimes }: CopiesPolicy,
  { regime, use, longestSide }: { regime: string; use: 'shown' | 'kept'; longestSide: number },
): Mark | null => {
  const mark = Object.hasOwn(regimes, regime) ? (regimes[regime]?.[use] ?? null) : null;
  return mark && longestSide >= mark.fromSide ? mark : null;
};

/** The words of a mark for one item. */
export const markWords = (mark: Mark, creditLine: string | null, credit: string): string =>
  mark.text
    .replaceAll('{credit}', () => creditLine?.trim() || credit)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
