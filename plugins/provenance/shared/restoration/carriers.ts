import type { Words } from './status-words';

/** What an object is made of, as far as its damages go: `extra.media` of the vocabulary `damages` (requirements 2.5). */
export const CARRIERS = ['paper', 'photo', 'film', 'tape', 'optical-digital'] as const;
export type Carrier = (typeof CARRIERS)[number];

export const CARRIER_WORDS: Readonly<Record<Carrier, Words>> = {
  paper: { vi: 'Giấy', en: 'Paper' },
  photo: { vi: 'Ảnh', en: 'Photograph' },
  film: { vi: 'Phim nhựa, phim âm bản', en: 'Film and negatives' },
  tape: { vi: 'Băng từ', en: 'Magnetic tape' },
  'optical-digital': { vi: 'Đĩa quang, tệp số', en: 'Optical disc or digital file' },
};

export const isCarrier = (value: unknown): value is Carrier =>
  typeof value === 'string' && (CARRIERS as readonly string[]).includes(value);
