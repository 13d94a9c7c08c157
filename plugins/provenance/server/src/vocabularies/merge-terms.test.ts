import { mergeTerms } from './merge-terms';
import type { FileTerm } from './vocabulary-file';

const term = (code: string, label: string): FileTerm => ({
  code,
  label,
  labelEn: null,
  order: 1,
  extra: null,
});
const stored = (id: number, code: string, label: string) => ({ id, ...term(code, label), active: true });

// P17
describe('mergeTerms', () => {
  it('inserts everything at first', () => {
    expect(mergeTerms([], [], [term('a', 'A')]).insert).toEqual([term('a', 'A')]);
  });
  it('does nothing when nothing changed', () => {
    expect(mergeTerms([term('a', 'A')], [stored(1, 'a', 'A')], [term('a', 'A')])).toEqual({
      insert: [],
      update: [],
      retire: [],
    });
  });
  it('follows the file where the label is still ours', () => {
    const merge = mergeTerms([term('a', 'A')], [stored(1, 'a', 'A')], [term('a', 'A mới')]);
    expect(merge.update).toEqual([{ id: 1, data: { label: 'A mới' } }]);
  });
  it('never touches a label that an administrator edited, while other fields still follow', () => {
    const now = { ...term('a', 'A mới'), order: 5 };
    const merge = mergeTerms([term('a', 'A')], [stored(1, 'a', 'A của tôi')], [now]);
    expect(merge.update).toEqual([{ id: 1, data: { order: 5 } }]);
  });
  it('does not bring back a term that an administrator deleted', () => {
    expect(mergeTerms([term('a', 'A')], [], [term('a', 'A')]).insert).toEqual([]);
  });
  it('leaves a term alone that an administrator added under the same code', () => {
    expect(mergeTerms([], [stored(1, 'a', 'của tôi')], [term('a', 'A')])).toEqual({
      insert: [],
      update: [],
      retire: [],
    });
  });
  it('retires what the file dropped, but not what an administrator added', () => {
    const merge = mergeTerms([term('a', 'A')], [stored(1, 'a', 'A'), stored(2, 'z', 'Z')], []);
    expect(merge.retire).toEqual([1]);
  });
});
