import { canonicalTone } from './canonical-tone';
import { composeSyllable, parseSyllable } from './syllable';
import { canonicalSpelling, syllableVariants } from './syllable-variants';

describe('V23 syllables', () => {
  it.each([
    'quốc',
    'nghiệp',
    'giếng',
    'gìn',
    'giữ',
    'khuỷu',
    'thuở',
    'nguyễn',
    'quý',
    'uyên',
    'yêu',
    'oanh',
    'ngoèo',
    'đ'.concat('ược'),
    'ỉa',
    'khuya',
    'hươu',
  ])('%s is taken apart and put together', (word) => {
    const syllable = parseSyllable(word);
    expect(syllable && composeSyllable(syllable)).toBe(word);
  });
  it.each(
    ['katơr', 'chamaléa', 'pinăng', 'montréal', 'kông', 'ñôn', 'photo', 'bcd', 'ca', 'cạp'].filter(
      (word) => !['ca', 'cạp'].includes(word),
    ),
  )('%s is none', (word) => expect(parseSyllable(word)).toBeNull());
});

describe('V24 tone placement', () => {
  it.each([
    ['Khánh Hoà', 'Khánh Hòa'],
    ['HUYỆN UỶ', 'HUYỆN ỦY'],
    ['thuỷ lợi, loè loẹt', 'thủy lợi, lòe loẹt'],
    ['đựơc họat động', 'được hoạt động'],
    ['hoàn toàn, quý, quá, già, giữa, mùa, của', 'hoàn toàn, quý, quá, già, giữa, mùa, của'],
    ['Katơr, Pinăng Tắc, K’Ho', "Katơr, Pinăng Tắc, K'Ho"],
    ['café Montréal', 'café Montréal'],
  ])('%s → %s', (text, expected) => {
    expect(canonicalTone(text)).toBe(expected);
    expect(canonicalTone(text.normalize('NFD'))).toBe(expected);
    expect(canonicalTone(expected)).toBe(expected);
  });
});

describe('V25 i and y', () => {
  it('gives the other accepted spelling', () => {
    expect(syllableVariants('kỷ')).toEqual(['kỷ', 'kỉ']);
    expect(syllableVariants('Lí')).toEqual(['lí', 'lý']);
    expect(syllableVariants('quý')).toEqual(['quý', 'quí']);
    expect(syllableVariants('sĩ')).toEqual(['sĩ', 'sỹ']);
  });
  it('leaves words and names that differ', () => {
    for (const word of ['vi', 'vy', 'đi', 'thi', 'uy', 'hai', 'hoà', 'y'])
      expect(syllableVariants(word)).toHaveLength(1);
  });
  it('has one canonical spelling', () => {
    expect(canonicalSpelling('Kĩ sư, lí luận, quí vị, Hoà Mĩ')).toBe('kỹ sư, lý luận, quý vị, hòa mỹ');
    expect(canonicalSpelling('kỷ niệm')).toBe(canonicalSpelling('Kỉ niệm'));
  });
});
