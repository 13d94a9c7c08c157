import { fold } from '../../../../packages/vietnamese/src';

/** A code without separators, as people type it in a hurry: "146-KH/TU" → "146khtu". */
export const compactCode = (code: string): string => fold(code).replace(/[^\p{L}\p{N}]+/gu, '');

/** The codes given and their compact forms, distinct. */
export const withCompactCodes = (codes: readonly string[]): string[] => [
  ...new Set([...codes, ...codes.map(compactCode).filter((code) => code !== '')]),
];
