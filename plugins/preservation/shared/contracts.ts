/** Contracts of the preservation room, used by the server half, by search and by the item page. */

/** What a master is, decided by its bytes, never by its name. */
export type MasterKind = 'image' | 'film' | 'sound' | 'pdf' | 'office' | 'text';

/** Kinds of catalogue items that carry representations. */
export type ItemKind = 'photo' | 'film' | 'document';

/** The pictures made from a master (architecture: masters and derivatives). */
export const DERIVATIVE_VARIANTS = ['thumb.webp', 'screen.webp', 'screen.jpg'] as const;
export type DerivativeVariant = (typeof DERIVATIVE_VARIANTS)[number];

/** Longest side, in pixels, each variant fits into. */
export const VARIANT_BOX: Record<DerivativeVariant, number> = {
  'thumb.webp': 400,
  'screen.webp': 1600,
  'screen.jpg': 1600,
};

export interface PictureSize {
  width: number;
  height: number;
  bytes: number;
}

export type PictureSizes = Record<DerivativeVariant, PictureSize>;

/**
 * Where the pictures of a master stand: `made`; `not-applicable` (office, text, sound);
 * `not-checked` (a program is missing on this machine); `failed` (kept, but no picture could be drawn).
 */
export type DerivativeState = 'made' | 'not-applicable' | 'not-checked' | 'failed';

/** Remarks about a master that was kept. Sentences in `refusals.ts`. */
export type NoteCode =
  | 'NAME_MISLEADS'
  | 'NO_PICTURE_FFMPEG_MISSING'
  | 'NO_PICTURE_POPPLER_MISSING'
  | 'NO_PICTURE_DRAWN'
  | 'PICTURE_DAMAGED'
  | 'PDF_RESTRICTED';

/** `plugin::upload.file.provider_metadata`. Sizes in pixels as seen upright; duration in seconds. */
export interface MasterFacts {
  /** 64 lower-case hex characters. */
  sha256: string;
  bytes: number;
  mime: string;
  kind: MasterKind;
  width: number | null;
  height: number | null;
  pages: number | null;
  /** Of office files that say so: words as the program that wrote them counted (F79). */
  words?: number;
  durationSeconds: number | null;
  /** False where the program that proves the bytes is missing on this machine. */
  checked: boolean;
  notes: NoteCode[];
  /** The day a camera or scanner wrote into the file, ISO `YYYY-MM-DD`: never the date of the picture (decision 11). */
  capturedOn: string | null;
  /** ISO instant at which the bytes were last seen to be those of `sha256`. */
  verifiedAt: string;
}

/** What a picture looks like: two hashes of 64 bits, 16 hexadecimal digits each. */
export interface Fingerprint {
  cosine: string;
  difference: string;
}

/** A master in the store. `ext` without the dot, always the true one. */
export interface StoredMaster {
  facts: MasterFacts;
  ext: string;
  derivativeState: DerivativeState;
  pictures: PictureSizes | null;
  /** Null where there is no picture, or a blank one. */
  fingerprint: Fingerprint | null;
  /** The same bytes were already here; nothing was written. */
  duplicate: boolean;
}

/** A master that came into the store for the first time, under the name it came with. */
export interface NewMaster {
  sha256: string;
  bytes: number;
  mime: string;
  fileName: string;
}

/** Told of each new master, within the transaction of its line in the store's table. */
export type MasterRecorder = (master: NewMaster) => Promise<void>;

export type RefusalCode =
  | 'FILE_EMPTY'
  | 'FILE_TYPE_REFUSED'
  | 'FILE_UNREADABLE'
  | 'FILE_TRUNCATED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_LARGE_PIXELS'
  | 'FILE_ENCRYPTED'
  | 'FILE_NO_PAGES'
  | 'FILE_NO_STREAM'
  | 'FILE_CHECK_TIMEOUT'
  | 'SUBTITLE_UNREADABLE'
  | 'SUBTITLE_EMPTY';

/** A refused file: the stable code and the sentence for the person who sent it. */
export interface Refusal {
  code: RefusalCode;
  vi: string;
  en: string;
  field: 'file';
  fileName: string;
  /** Where it goes wrong, from 1, in a file that people write by hand. */
  line?: number;
}

/** Result of `plugin::preservation.masters.judgeFile`: what `storeFile` would say, with nothing kept. */
export type JudgeFileResult =
  | { ok: true; fileId: number | null; sha256: string; kind: MasterKind; mime: string; duplicate: boolean }
  | { ok: false; refusal: Refusal; sha256: string };

/** Result of `plugin::preservation.masters.storeFile` (the ingest command's way in). */
export type StoreFileResult =
  | {
      ok: true;
      /** Id of the `plugin::upload.file` row. */
      fileId: number;
      sha256: string;
      kind: MasterKind;
      mime: string;
      /** The same bytes were already in the archive. */
      duplicate: boolean;
    }
  | { ok: false; refusal: Refusal; sha256: string };
