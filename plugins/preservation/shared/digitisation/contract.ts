/**
 * What is known of a scanned file, and what a check against a profile says (requirements 2.5). Everything here is read from
 * the file itself; `null` means that the file does not tell.
 */

export const DIGITISATION_PROFILES = ['party', 'state'] as const;
export type DigitisationProfile = (typeof DIGITISATION_PROFILES)[number];

/** A way in which a file departs from a profile. */
export interface Deviation {
  /** Stable; see `codes.ts`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Name of the file; `null` where it concerns the whole set, such as a gap in its pages. */
  readonly file: string | null;
  readonly vi: string;
  readonly en: string;
}

export interface DigitisationReport {
  readonly profile: DigitisationProfile;
  readonly files: readonly { readonly name: string; readonly sha256: string | null }[];
  readonly deviations: readonly Deviation[];
}

export type ScanColour = 'bilevel' | 'grey' | 'rgb' | 'palette' | 'cmyk' | 'lab' | 'other';

/** How picture data is packed, as far as a rule asks: `lossy-…` loses something, `jpeg2000` may or may not. */
export type ScanCompression =
  | 'none'
  | 'lzw'
  | 'deflate'
  | 'packbits'
  | 'ccitt'
  | 'zstd'
  | 'jpeg'
  | 'jpeg2000'
  | 'jbig2'
  | 'webp'
  | 'other';

/** A picture on a page of a PDF. Sizes in pixels, resolution as it is printed on the page. */
export interface PdfImage {
  /** `mask`: one bit that says where another picture, or a colour, is seen. */
  readonly kind: 'image' | 'mask';
  readonly width: number;
  readonly height: number;
  readonly colour: ScanColour;
  readonly components: number;
  readonly bitDepth: number;
  readonly compression: ScanCompression | 'lossless';
  readonly dpiX: number | null;
  readonly dpiY: number | null;
}

/** What the text layer of a page consists of, in letters. */
export interface PageText {
  readonly letters: number;
  /** Letters that no other language of these parts writes: ă, đ, ơ, ư and all with a tone below or on top of a mark. */
  readonly vietnamese: number;
  /** Signs without a meaning: the fonts do not say which letters they show. */
  readonly nonsense: number;
}

export interface PdfPage {
  readonly page: number;
  /** Millimetres, as the page is printed, turned as it is seen. */
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly images: readonly PdfImage[];
  readonly text: PageText;
  /** Whether nothing is seen on it; `null` where it is not sure, or nobody looked (it has text, or there were too many). */
  readonly blank: boolean | null;
}

export interface PdfFacts {
  /** Opens, but forbids printing or copying. */
  readonly restricted: boolean;
  /** What the file claims of itself, such as `2B`; nothing here proves it. */
  readonly pdfa: string | null;
  /** What its JPEG 2000 pictures are; `null` where they could not be told, or where there is none. */
  readonly jpeg2000: 'reversible' | 'lossy' | null;
  /** The mark of secrecy that stands alone on a line of the first page: "MẬT". */
  readonly secrecyMark: string | null;
  /** At most the first `MOST_PAGES`. */
  readonly pages: readonly PdfPage[];
}

/** Why nothing more is known of a file. */
export type ScanTrouble =
  /** Not a type that any profile or the archive knows. */
  | 'unknown-type'
  | 'empty'
  | 'gone'
  | 'encrypted'
  | 'damaged'
  /** Its structure says more bytes than it has. */
  | 'cut-off'
  | 'too-slow'
  /** A program that reads it is missing on this machine. */
  | 'no-tool';

export interface ScanFacts {
  /** As the report names it; in a folder with the path below it. */
  readonly name: string;
  readonly sha256: string | null;
  readonly kind: 'picture' | 'pdf' | 'film' | 'sound' | 'other';
  /** `tiff`, `bigtiff`, `jpeg`, `png`, `pdf`, `mp4`, `avi`, `wmv`, `mp3`, `wma` …: by the bytes, never by the name. */
  readonly format: string;
  readonly trouble: ScanTrouble | null;
  readonly pages: number | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Pixels an inch. */
  readonly dpiX: number | null;
  readonly dpiY: number | null;
  /** Bits of one sample. */
  readonly bitDepth: number | null;
  /** Samples of a pixel without transparency. */
  readonly samples: number | null;
  readonly alpha: boolean;
  readonly colourSpace: ScanColour | null;
  /** What the colour profile calls itself; `''` where there is one without a name. */
  readonly iccProfile: string | null;
  readonly compression: ScanCompression | null;
  readonly tiled: boolean;
  readonly pdf: PdfFacts | null;
  /** Seconds. */
  readonly duration: number | null;
  /** Of the picture of a film, of the sound of a recording; bits a second. */
  readonly bitrate: number | null;
  /** Of the whole file: what is told where the container does not say how it is shared out. */
  readonly bitrateAtMost: number | null;
}

/** Facts of a file of which nothing is known but its name. */
export const noFacts = (name: string): ScanFacts => ({
  name,
  sha256: null,
  kind: 'other',
  format: '',
  trouble: null,
  pages: null,
  width: null,
  height: null,
  dpiX: null,
  dpiY: null,
  bitDepth: null,
  samples: null,
  alpha: false,
  colourSpace: null,
  iccProfile: null,
  compression: null,
  tiled: false,
  pdf: null,
  duration: null,
  bitrate: null,
  bitrateAtMost: null,
});

/** Of one PDF at most so many pages are looked at (as F76). */
export const MOST_PAGES = 2000;
