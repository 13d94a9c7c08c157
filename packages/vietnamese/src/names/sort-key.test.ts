import fc from 'fast-check';
import { canSplitName, compareVietnamese, nameSortKey, titleSortKey } from './sort-key';

const byKey = (texts: readonly string[], key: (text: string) => string) =>
  [...texts].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));

describe('V31 titles in Vietnamese order, compared character by character', () => {
  it('orders letters, then tones, then the next word', () => {
    const ordered = [
      'Ảnh 2',
      'Ảnh 9',
      'Ảnh 10',
      'ăn',
      'ân',
      'ba',
      'ba con',
      'bà',
      'bà con',
      'bả',
      'bã',
      'bá',
      'bạ',
      'ban',
      'bản',
      'dân',
      'dũng',
      'Đài phát thanh',
      'Đại hội',
      'đảng',
      'em',
      'ê',
      'oanh',
      'ông',
      'ơn',
      'uy',
      'ưu',
      'xe',
      'ý',
    ].sort(compareVietnamese);
    expect(ordered).toEqual([
      'Ảnh 2',
      'Ảnh 9',
      'Ảnh 10',
      'ăn',
      'ân',
      'ba',
      'ba con',
      'bà',
      'bà con',
      'bả',
      'bã',
      'bá',
      'bạ',
      'ban',
      'bản',
      'dân',
      'dũng',
      'Đài phát thanh',
      'Đại hội',
      'đảng',
      'em',
      'ê',
      'oanh',
      'ông',
      'ơn',
      'uy',
      'ưu',
      'xe',
      'ý',
    ]);
    expect(byKey([...ordered].reverse(), titleSortKey)).toEqual(ordered);
  });

  it('agrees with ICU (vi) on single syllables', () => {
    const collator = new Intl.Collator('vi');
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy', ...'àảãáạằấđèếìỉòộờùứỳ');
    const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
    // Words with two tones are no syllables; ICU and the key weigh them differently.
    const oneTone = word.filter(
      (text) => (text.normalize('NFD').match(/[\u0300\u0309\u0303\u0301\u0323]/g) ?? []).length < 2,
    );
    fc.assert(
      fc.property(oneTone, oneTone, (a, b) =>
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b))),
      ),
      { numRuns: 2000 },
    );
  });

  it('is digits and small letters, bounded, the same for NFD, capitals and tone placement', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        expect(titleSortKey(text)).toMatch(/^[0-9a-z]{0,240}$/),
      ),
    );
    for (const twin of ['Khánh Hòa'.normalize('NFD'), 'KHÁNH HÒA', 'Khánh Hoà', '  khánh – hòa ']) {
      expect(titleSortKey(twin)).toBe(titleSortKey('Khánh Hòa'));
    }
    expect(titleSortKey('K’Ho')).toBe(titleSortKey("K'Ho"));
  });
});

describe('V30 persons by given name', () => {
  const key = (name: string) => nameSortKey(name, { safe: true });

  it('sorts by given name, then family name, then middle names', () => {
    const ordered = [
      'Nguyễn Thị An',
      'Phạm Văn An',
      'Nguyễn Văn Ân',
      'Trần Văn Bình',
      'Lê Dũng',
      'Lê Văn Đạt',
      'Lý Thị Hà',
      'Lý Thị Hạ',
      'Phạm Văn Sâm',
      'Trương Văn Tùng',
    ];
    expect(byKey([...ordered].reverse(), key)).toEqual(ordered);
  });

  it.each([
    "K'Brèo",
    'K’ Tư',
    'Ka Hiền',
    'Ya Trang',
    'Ma Hương',
    'Ama Hổ',
    'Chamaléa Châu',
    'Katơr Tỉnh',
    'Pinăng Tắc',
    'Pi-năng Tắc',
    'Pi Năng Tắc',
    'Kơ Să Ha Ôh',
    'Liêng Jrang Ha Kim',
    'Mấu Hồng',
    'Bác Ái',
    'Lan',
  ])('keeps %s whole', (name) => {
    expect(canSplitName(name)).toBe(false);
    expect(key(name)).toBe(titleSortKey(name));
  });

  it('keeps whole what the record says is not safe', () => {
    expect(canSplitName('Phạm Văn Sâm')).toBe(true);
    expect(nameSortKey('Phạm Văn Sâm', { safe: false })).toBe(titleSortKey('Phạm Văn Sâm'));
    expect(key('Phạm Văn Sâm')).toBe(titleSortKey('Sâm Phạm Văn'));
    expect(key('Phạm Văn Sâm'.normalize('NFD'))).toBe(key('Phạm Văn Sâm'));
  });
});
