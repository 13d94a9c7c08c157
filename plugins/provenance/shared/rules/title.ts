import type { Remark } from '../finding';
import { locked, open, type Rule } from '../rule';

const FILE_EXTENSION =
  /\.(jpe?g|jfif|png|gif|bmp|tiff?|webp|heic|heif|raw|cr[23]|nef|arw|dng|psd|mp[34]|m4[av]|mov|avi|mkv|mts|wmv|wav|flac|pdf|docx?|xlsx?|pptx?|zip)$/iu;

/** What cameras, scanners, telephones and chat programs call their files. */
const MACHINE_NAME = new RegExp(
  `^(${[
    '_?(dsc[nf]?|img|mvi|mov|vid|pxl|gopr|gx|gh|sam|cimg|pict|dji|hpim|kdsc|imag)[ _-]?e?\\d[\\w ()~-]*',
    'p\\d{7}',
    '(scan|scanned|image|photo|picture|doc|document|untitled|new doc|camscanner|anh|ảnh|hinh|hình|file|page)[_-]?\\d*( ?\\(\\d+\\))?',
    '(scan|image|photo|camscanner|new doc|screenshot|screen shot|whatsapp image)[ _-]\\d[\\w .:()-]*',
    'fb_img_\\d+',
    'received_\\d+',
    'z\\d{9,}(_[0-9a-f]+)?',
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}',
    '[\\d\\s_.,()/-]+',
  ].join('|')})$`,
  'iu',
);

/** Is this title what a camera or scanner called the file (DSC_0001, IMG_1234.JPG, scan0001)? */
export const isFileName = (title: string): boolean => FILE_EXTENSION.test(title) || MACHINE_NAME.test(title);

const missing: Remark = {
  code: 'TITLE_MISSING',
  severity: 'error',
  path: ['title'],
  vi: 'Chưa có tiêu đề. Hãy ghi một câu nói tư liệu này là gì.',
  en: 'There is no title. Write one sentence that says what this item is.',
};

const fileName = (title: string): Remark => ({
  code: 'TITLE_IS_FILE_NAME',
  severity: 'error',
  path: ['title'],
  vi: `“${title}” là tên tệp hoặc chỉ có số, không phải tiêu đề. Hãy ghi một câu nói tư liệu này là gì.`,
  en: `“${title}” is the name of a file or a mere number, not a title. Write one sentence that says what this item is.`,
});

/** P1: an item has a title written by a person. */
export const title: Rule = {
  id: 'P1',
  vi: 'Tiêu đề do người viết, không phải tên tệp của máy ảnh hay máy quét.',
  en: 'A title is given and is not the name of a camera file or a scan.',
  codes: [locked('TITLE_MISSING'), open('TITLE_IS_FILE_NAME', 'error')],
  judge: ({ record }) => {
    if (!record.title) return [missing];
    return isFileName(record.title) ? [fileName(record.title)] : [];
  },
};
