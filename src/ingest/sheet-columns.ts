import { fold } from '../../packages/vietnamese/src';

/** What a row of an ingest sheet may say about a file. */
export const SHEET_FIELDS = [
  'file',
  'item',
  'role',
  'page',
  'title',
  'group',
  'event',
  'persons',
  'time',
  'place',
  'author',
  'provenance',
  'description',
  'access',
  'accession',
  'docCode',
  'inscription',
  'creditLine',
  'kind',
  'noSubtitlesReason',
] as const;

export type SheetField = (typeof SHEET_FIELDS)[number];

/** Headings as officers write them, folded (no marks, lower case); the field's own name works too. */
const HEADINGS: Record<SheetField, readonly string[]> = {
  file: ['file', 'tep', 'ten tep', 'ten file', 'tap tin', 'duong dan'],
  item: ['item', 'ma muc', 'muc', 'bo'],
  role: ['role', 'vai tro', 'mat'],
  page: ['page', 'trang', 'so trang', 'trang so'],
  title: ['title', 'tieu de', 'ten anh', 'ten phim', 'ten tai lieu', 'tieu de anh'],
  group: ['group', 'nhom', 'nhom noi dung', 'ma nhom'],
  event: ['event', 'su kien', 'ten su kien'],
  persons: ['persons', 'nhan vat', 'nguoi trong anh'],
  time: ['time', 'thoi gian', 'ngay', 'ngay chup', 'thoi gian chup', 'nam'],
  place: ['place', 'dia diem', 'noi chup', 'dia diem chup'],
  author: ['author', 'tac gia', 'nguoi chup', 'nguoi quay'],
  provenance: ['provenance', 'xuat xu', 'nguon goc'],
  description: ['description', 'mo ta', 'ghi chu', 'chu giai'],
  access: ['access', 'ai duoc xem', 'che do', 'che do su dung'],
  accession: ['accession', 'dot tiep nhan', 'so tiep nhan', 'so nhap'],
  docCode: ['doccode', 'ma luu tru', 'so luu tru'],
  inscription: ['inscription', 'chu ghi tren vat', 'chu mat sau'],
  creditLine: ['creditline', 'ghi cong'],
  kind: ['kind', 'loai', 'loai hinh'],
  noSubtitlesReason: [
    'nosubtitlesreason',
    'vi sao khong co phu de',
    'ly do khong co phu de',
    'khong co phu de',
  ],
};

/** The field a heading means, or undefined when it is none of ours. */
export const fieldOfHeading = (heading: string): SheetField | undefined => {
  const folded = fold(heading)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return SHEET_FIELDS.find((field) => HEADINGS[field].includes(folded));
};
