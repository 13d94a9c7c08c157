import fc from 'fast-check';
import { fold } from './fold';
import { normalizeText } from './normalize';

describe('V20 one spelling for storing', () => {
  it.each([
    ['NFD from a file name', 'Đảng bộ'.normalize('NFD'), 'Đảng bộ'],
    ['no-break space', 'Phông\u00a0lưu', 'Phông lưu'],
    ['apostrophes', 'K’Ho K‘Ho KʼHo K´Ho', "K'Ho K'Ho K'Ho K'Ho"],
    ['no-break hyphen', 'Pi\u2011năng', 'Pi-năng'],
    ['Icelandic eth', 'Ðơn Dương, ðảng bộ', 'Đơn Dương, đảng bộ'],
    ['invisible characters', 'Bác\u200b Ái\ufeff', 'Bác Ái'],
    ['a mark cut off by an invisible character', 'a\u200b\u0301', 'á'],
    ['nothing to do', 'Huyện ủy Bác Ái', 'Huyện ủy Bác Ái'],
  ])('%s', (_what, text, expected) => expect(normalizeText(text)).toBe(expected));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text)),
      ),
    );
  });
});

describe('V21 folding for comparison', () => {
  it.each([
    ['Đảng bộ huyện Bác Ái', 'dang bo huyen bac ai'],
    ['Ðơn Dương', 'don duong'],
    ['K’Ho', "k'ho"],
    ['Kơ Să, Pinăng, Chamaléa, ƀŏ č ñ', 'ko sa, pinang, chamalea, bo c n'],
    ['Khánh Hoà / Khánh Hòa', 'khanh hoa / khanh hoa'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it('is idempotent and leaves no mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).not.toMatch(/\p{M}/u);
      }),
    );
  });
});
