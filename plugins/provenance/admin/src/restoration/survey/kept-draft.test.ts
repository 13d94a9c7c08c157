import { draftKey, keepDraft, keptDraft, type Shelf } from './kept-draft';
import { emptyDraft } from './survey-draft';

const DRAFT = emptyDraft({ kind: 'photo', today: '2026-11-24', surveyor: 'Lan', before: null });
const KEY = draftKey(7, 'api::photo.photo', 'abc');

const shelf = (): Shelf & { kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

describe('U37: a survey that was not sent', () => {
  it('is there again, for this account and this item only', () => {
    const browser = shelf();
    keepDraft(browser, KEY, DRAFT);
    expect(keptDraft(browser, KEY)).toEqual(DRAFT);
    expect(keptDraft(browser, draftKey(8, 'api::photo.photo', 'abc'))).toBeNull();
    expect(keptDraft(browser, draftKey(7, 'api::photo.photo', 'abd'))).toBeNull();
    keepDraft(browser, KEY, null);
    expect(keptDraft(browser, KEY)).toBeNull();
  });

  it.each(['', '{', '{"on":"2026-01-01"}', '[]', '{"damages":[null]}'])('is not made of %p', (text) => {
    const browser = shelf();
    browser.kept.set(KEY, text);
    expect(keptDraft(browser, KEY)).toBeNull();
  });

  it('is no reason to fail where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new Error('QuotaExceededError');
    };
    const full: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(() => keepDraft(full, KEY, DRAFT)).not.toThrow();
    expect(keptDraft(full, KEY)).toBeNull();
  });
});
