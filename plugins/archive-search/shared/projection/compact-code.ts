import { fold } from '../../../../packages/vietnamese/src';

/** A code without separators, as people type it in a hurry: "146-KH/TU" → "146khtu". */
export const compactCode = (code: string): string => fold(code).replace(/[^\p{L}\p{N}]+/gu, '');

/** Number and notation of a code apart: "146-KH/TU" → "146 khtu". */
const spacedCode = (code: string): string =>
  (compactCode(code).match(/\p{L}+|\p{N}+/gu) ?? []).filter((part, _at, all) => all.length > 1).join(' ');

/** The codes given, their compact forms and those with number and notation apart, distinct (rule X9). */
export const withCompactCodes = (codes: readonly string[]): string[] => [
  ...new Set([
    ...codes,
    ...codes.flatMap((code) => [compactCode(code), spacedCode(code)]).filter((code) => code !== ''),
  ]),
];
