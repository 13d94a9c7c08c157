import type { Correction, PageState, PageText, Reading } from './page';
import { placeWords } from './place-words';

export interface KnownPage {
  readonly page: number;
  readonly state: PageState;
  readonly reading: Reading | null;
  readonly correction: Pick<Correction, 'text'> | null;
}

/** The text of a page that counts: a person's, else the machine's (F74). */
export const textInForce = ({ page, state, reading, correction }: KnownPage): PageText => {
  const human = correction?.text ?? null;
  if (human !== null)
    return {
      page,
      state: human.trim() === '' ? 'empty' : 'done',
      source: 'human',
      text: human,
      words: placeWords(human, reading?.words ?? []),
      confidence: null,
    };
  if (!reading) return { page, state, source: null, text: '', words: [], confidence: null };
  const { source, text, words, confidence } = reading;
  return { page, state, source, text, words, confidence };
};
