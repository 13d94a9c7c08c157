/** A word with apostrophes or hyphens inside: K'Ho, D'Ran, Ka-tơr, Pi-năng; codes with digits have forms of their own. */
const JOINED =
  /(?<![\p{L}\p{M}\p{N}'/-])\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)+(?![\p{L}\p{M}\p{N}'/-])/gu;

/**
 * The names of a text that have apostrophes or hyphens inside, written as one word (rule X35): who types "koho" or "dran"
 * finds K'Ho and D'Ran, which the engine takes apart. Distinct, in order.
 */
export const joinedNames = (text: string): string[] => [
  ...new Set((text.match(JOINED) ?? []).map((name) => name.replace(/['-]/g, ''))),
];
