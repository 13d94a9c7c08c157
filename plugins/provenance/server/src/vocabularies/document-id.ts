import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABET = `${LETTERS}0123456789`;
const LENGTH = 24;

const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));

/** A document id as the Document Service makes them: 24 lower-case letters and digits, the first a letter. */
export const newDocumentId = (): string =>
  pick(LETTERS) + Array.from({ length: LENGTH - 1 }, () => pick(ALPHABET)).join('');
