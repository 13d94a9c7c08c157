import { telexCode } from './telex';

describe('V22 telex-coded text', () => {
  it.each([
    ['Đảng bộ', 'ddangr booj'],
    ['Bác Ái', 'bacs ais'],
    ['đường', 'dduwowngf'],
    ['Dương', 'duwowng'],
    ['Huyện ủy', 'huyeenj uyr'],
    ['Tân Lâm', 'taan laam'],
    ['năm 1975', 'nawm 1975'],
    ['bac ai ABC', 'bac ai abc'],
    ['146-KH/TU', '146-kh/tu'],
    ['Katơr, K’Ho', "katowr, k'ho"],
  ])('%s → %s', (text, code) => {
    expect(telexCode(text)).toBe(code);
    expect(telexCode(text.normalize('NFD'))).toBe(code);
  });

  it('is the same for old and new tone placement', () => {
    for (const [old, recent] of [
      ['hòa', 'hoà'],
      ['thủy', 'thuỷ'],
      ['ủy', 'uỷ'],
      ['khỏe', 'khoẻ'],
    ]) {
      expect(telexCode(old)).toBe(telexCode(recent));
    }
  });

  it('keeps apart what folding confuses', () => {
    const words = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mâ', 'mă', 'đa', 'da', 'Bác', 'bắc', 'bậc'];
    expect(new Set(words.map(telexCode)).size).toBe(words.length);
  });

  it('writes Latin text in ASCII', () =>
    expect(telexCode('Đại hội đại biểu Đảng bộ huyện ƀŏ č')).toMatch(/^[\x20-\x7e]+$/));
});
