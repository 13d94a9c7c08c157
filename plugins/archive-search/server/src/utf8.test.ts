import fc from 'fast-check';

import { bytesOf, textOf } from './utf8';

const TEXTS = [
  '',
  'a',
  'Lễ trao huy hiệu ở Phước Đại',
  'e\u0301 \u{20AE2} 😀',
  '\u0000\u001f',
  '\uFEFFđầu tệp',
];

describe('textOf and bytesOf', () => {
  it.each(TEXTS)('do what Node does: %j', (text) => {
    expect(bytesOf(text)).toEqual(Buffer.from(text, 'utf8'));
    expect(textOf(Buffer.from(text, 'utf8'))).toBe(text);
  });

  it('do so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bytesOf(text).equals(Buffer.from(text, 'utf8'))).toBe(true);
        expect(textOf(Buffer.from(text, 'utf8'))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it.each([[[0xff, 0xfe]], [[0xc3]], [[0x61, 0xe1, 0xba]]])(
    'read bytes that are no UTF-8 (%j) as Node does',
    (bytes) => {
      expect(textOf(Buffer.from(bytes))).toBe(Buffer.from(bytes).toString('utf8'));
    },
  );

  it('write half a character as Node does', () => {
    expect(bytesOf('a\ud83d')).toEqual(Buffer.from('a\ud83d', 'utf8'));
  });
});
