/** Codes of `data/vocabularies/file-processing.json`, from the untouched scan to what is farthest from it (A5, A18). */
export const PROCESSINGS = ['original', 'cleaned', 'restored', 'colourised'] as const;
export type Processing = (typeof PROCESSINGS)[number];

export const ORIGINAL: Processing = 'original';

/** Sentences name a processing by these words; the vocabulary may call it otherwise. */
export const PROCESSING_WORDS: Readonly<Record<Processing, { readonly vi: string; readonly en: string }>> = {
  original: { vi: 'Bản quét nguyên trạng', en: 'As scanned' },
  cleaned: { vi: 'Đã làm sạch', en: 'Cleaned' },
  restored: { vi: 'Đã phục hồi', en: 'Restored' },
  colourised: { vi: 'Đã tô màu', en: 'Colourised' },
};

/** A code as it was written; `original` for none and for one that is no processing (P13 reports it). */
export const processingOf = (code: string | null | undefined): Processing =>
  PROCESSINGS.find((known) => known === code) ?? ORIGINAL;

const rank = (processing: Processing): number => PROCESSINGS.indexOf(processing);

export const isWeaker = (one: Processing, other: Processing): boolean => rank(one) < rank(other);

/** The strongest of some processings; `original` of none. */
export const strongest = (processings: Iterable<Processing>): Processing =>
  [...processings].reduce<Processing>((most, one) => (isWeaker(most, one) ? one : most), ORIGINAL);
