import { inDependencyOrder } from './in-dependency-order';

interface Entry {
  key: string;
  needs: string[];
}
const order = (entries: Entry[]) =>
  inDependencyOrder(
    entries,
    ({ key }) => key,
    ({ needs }) => needs,
  ).map(({ key }) => key);

describe('inDependencyOrder', () => {
  it('puts what is referred to first and keeps the given order otherwise', () => {
    expect(
      order([
        { key: 'commune', needs: [] },
        { key: 'district', needs: ['province', 'successor'] },
        { key: 'successor', needs: ['province'] },
        { key: 'province', needs: [] },
      ]),
    ).toEqual(['commune', 'province', 'successor', 'district']);
  });

  it('refuses a key that is nobody’s', () => {
    expect(() => order([{ key: 'a', needs: ['b'] }])).toThrow(
      expect.objectContaining({ code: 'DEMO_REFERENCE_UNKNOWN' }),
    );
  });

  it('refuses a circle instead of running for ever', () => {
    const circle = [
      { key: 'a', needs: ['b'] },
      { key: 'b', needs: ['a'] },
    ];
    expect(() => order(circle)).toThrow(expect.objectContaining({ code: 'DEMO_REFERENCE_CYCLE' }));
  });
});
