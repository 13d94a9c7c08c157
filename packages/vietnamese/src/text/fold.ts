import { normalizeText } from './normalize';

/**
 * Text for comparison: lower case, no marks, đ → d, ƀ → b, apostrophes unified. `fold('Bác Ái') === fold('bac ai')`.
 * Two different words may fold alike (ma, má, mạ); never store the result as the text.
 */
export function fold(text: string): string {
  return (
    normalizeText(text)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // Lower-casing İ brings a combining dot of its own.
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd')
      .replace(/\u0180/g, 'b')
  );
}
