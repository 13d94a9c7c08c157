import fc from 'fast-check';

import { canonicalJson } from '.';

describe('canonicalJson', () => {
  it('sorts keys by code unit, at every depth, and writes no spaces', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true, é: 1, B: 2 })).toBe(
      '{"B":2,"a":true,"b":[1,{"c":"x","d":null}],"é":1}',
    );
  });

  it('sorts as the example of RFC 8785 does', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it.each([
    [undefined, 'null'],
    [{ a: undefined, b: () => 1 }, '{}'],
    [[undefined, Number.NaN, -0], '[null,null,0]'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [Number('333333333.33333329'), '333333333.3333333'],
    [1e30, '1e+30'],
    ['\u0000\ud800', '"\\u0000\\ud800"'],
  ])('%p is %s', (value, text) => expect(canonicalJson(value)).toBe(text));

  it('leaves the form of letters alone: composed and decomposed differ', () => {
    expect(canonicalJson('ế')).not.toBe(canonicalJson('ế'.normalize('NFD')));
  });

  it('refuses what has no JSON text', () => {
    expect(() => canonicalJson({ a: BigInt(1) })).toThrow(TypeError);
  });

  it('says the same whatever the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
          typeof entry === 'object' && entry !== null && !Array.isArray(entry)
            ? Object.fromEntries(Object.entries(entry).reverse())
            : entry,
        ) as unknown;
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
