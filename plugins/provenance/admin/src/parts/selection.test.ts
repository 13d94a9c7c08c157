import { chosenOf, toggled, toggledAll } from './selection';

describe('a selection', () => {
  it('puts in and takes out one', () => {
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
  });

  it('takes all rows of the page, and gives them back, without touching other pages', () => {
    expect([...toggledAll(new Set(['z', 'a']), ['a', 'b'])]).toEqual(['z', 'a', 'b']);
    expect([...toggledAll(new Set(['z', 'a', 'b']), ['a', 'b'])]).toEqual(['z']);
  });

  it.each([
    [[], false],
    [['a'], 'indeterminate'],
    [['a', 'b'], true],
  ] as const)('%j of a, b → %s', (keys, expected) => {
    expect(chosenOf(new Set<string>(keys), ['a', 'b'])).toBe(expected);
  });
});
