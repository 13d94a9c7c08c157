import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  test('the order of keys and of plain lists means nothing', () => {
    expect(canonicalJson({ b: ['y', 'x'], a: 1 })).toBe(canonicalJson({ a: 1, b: ['x', 'y'] }));
  });

  test('the order of the lists named means something', () => {
    const ordered = (words: string[]) => canonicalJson({ rankingRules: words }, ['rankingRules']);
    expect(ordered(['a', 'b'])).not.toBe(ordered(['b', 'a']));
  });
});
