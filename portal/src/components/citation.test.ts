import type { ItemDescription, Statement, TimeStatement } from '../api/items';
import { MESSAGES } from '../i18n/messages';
import { formatCitation } from './citation';

const known = (value: string): Statement => ({
  value,
  asWritten: null,
  certainty: 'certain',
  certaintyLabel: 'chắc chắn',
  source: null,
  unknown: false,
  unknownReason: null,
});
const inTime = (value: string): TimeStatement => ({ ...known(value), edtf: null, from: null, to: null });

const item: ItemDescription = {
  kind: 'photo',
  documentId: 'd1',
  title: 'Đoàn dân công\n  xe thồ.',
  titleEn: null,
  description: null,
  docCode: 'KTL.01.0007',
  group: null,
  caption: {
    event: null,
    persons: null,
    time: inTime('khoảng năm 1953'),
    place: null,
    author: known('Nguyễn Văn Ba'),
  },
  provenance: null,
  access: { regime: 'cong-khai-xem', label: 'Công khai – xem' },
  restoration: null,
  representations: [],
  publishedAt: null,
  updatedAt: null,
};
const permalink = 'https://kho.test/muc/photo/d1';
const cite = (change: Partial<ItemDescription>, language: 'vi' | 'en' = 'vi') =>
  formatCitation(
    { ...item, ...change },
    { permalink, accessedOn: '2024-08-05', language, m: MESSAGES[language] },
  );

it('names all that is known, on one line', () => {
  expect(cite({})).toBe(
    'Nguyễn Văn Ba, “Đoàn dân công xe thồ.”, khoảng năm 1953, ảnh, ký hiệu KTL.01.0007, Kho Tư Liệu, ' +
      'https://kho.test/muc/photo/d1 (truy cập ngày 05/08/2024)',
  );
});

it('leaves out what is unknown, and invents nothing', () => {
  const unknown = { ...known('phỏng đoán'), unknown: true, unknownReason: 'Ảnh không ghi tên' };
  const caption = { ...item.caption, author: unknown, time: null };
  expect(cite({ caption, docCode: null })).toBe(
    '“Đoàn dân công xe thồ.”, ảnh, Kho Tư Liệu, https://kho.test/muc/photo/d1 (truy cập ngày 05/08/2024)',
  );
});

describe('the credit line', () => {
  const provenance = {
    statement: null,
    accessionNumber: null,
    acquisition: null,
    acquiredOn: null,
    provider: null,
    providerKind: null,
    rightsStatement: null,
  };

  it('stands in the citation', () => {
    expect(cite({ provenance: { ...provenance, creditLine: 'Gia đình ông K’Brêu cung cấp.' } })).toContain(
      ', Gia đình ông K’Brêu cung cấp, Kho Tư Liệu',
    );
  });

  it('is not said twice when it is the author’s name', () => {
    const line = cite({ provenance: { ...provenance, creditLine: 'Ảnh: Nguyễn Văn Ba' } });
    expect(line.match(/Nguyễn Văn Ba/g)).toHaveLength(1);
  });
});

it('speaks English', () => {
  expect(cite({ kind: 'film' }, 'en')).toMatch(/, film, code KTL\.01\.0007, .*\(accessed 5 August 2024\)$/);
});

it('R57: says so where the picture first shown was altered', () => {
  const picture = { thumb: '', screen: '', jpeg: '', zoom: null, width: 1, height: 1 };
  const representations = [
    { picture, processing: { code: 'colourised', label: 'Đã tô màu' } },
  ] as ItemDescription['representations'];
  expect(cite({ representations })).toContain('ảnh, bản đã tô màu, ký hiệu');
  expect(cite({ representations }, 'en')).toContain('photograph, colourised copy, code');
});
