/** The subjects the renderer can draw. None copies a real photograph, person, flag or decoration. */
export type Scene =
  | 'mountains'
  | 'hall'
  | 'road'
  | 'gongs'
  | 'portrait'
  | 'classroom'
  | 'market'
  | 'map'
  | 'medal'
  | 'notebook'
  | 'album'
  | 'harvest'
  | 'badge-award'
  | 'back';

export type Look = 'sepia' | 'grey' | 'faded-colour' | 'colour';

export type Damage = 'scratches' | 'stains' | 'torn-corner' | 'fold' | 'mould';

/** `tiff16`: 16 bits per channel; `jpeg-cmyk`: four inks; `jpeg-orientation6`: stored lying, EXIF says "turn right". */
export type PictureFormat = 'jpeg' | 'png' | 'tiff' | 'tiff16' | 'jpeg-cmyk' | 'jpeg-orientation6';

export interface PictureSpec {
  key: string;
  scene: Scene;
  seed: number;
  /** Handwritten words on `back`, `notebook` and `album`, the title of `map`; lines are separated by `\n`. */
  caption?: string;
  look?: Look;
  damage?: Damage[];
  border?: boolean;
  /** Pixels of the finished (upright) picture. Default 2400 × 1700; 1800 × 1275 for the TIFF formats. */
  size?: { width: number; height: number };
  format?: PictureFormat;
}

export interface Paragraph {
  text: string;
  style: 'heading' | 'body' | 'bullet';
}

/** A Party committee's paper, as words: the renderer lays it out (Hướng dẫn 36-HD/VPTW style). */
export interface TypesetDocument {
  /** Left block. A line `*` is the asterisk under the organ's name; what stands above it is the heading. */
  leftHead: string[];
  /** Right block: the first line is the bold underlined title, the others are place and date in italics. */
  rightHead: string[];
  title: string[];
  paragraphs: Paragraph[];
  recipients: string[];
  /** Authority, post, empty lines for the signature, name. */
  signature: string[];
}

/** One page of a laid-out document; `pageNumber` counts from 1. */
export interface DocumentPage {
  document: TypesetDocument;
  pageNumber: number;
}

/** One scanned A4 page; `dpi` defaults to 200. */
export interface PageSpec {
  key: string;
  page: DocumentPage;
  format: 'tiff' | 'png' | 'jpeg';
  dpi?: number;
}

export interface PdfSpec {
  key: string;
  document: TypesetDocument;
}

export interface FilmSpec {
  key: string;
  title: string;
  scenes: [Scene, Scene];
  seed: number;
  seconds: number;
  container: 'mp4' | 'mpg' | 'avi';
}

export type FileSpec =
  | ({ type: 'picture' } & PictureSpec)
  | ({ type: 'page' } & PageSpec)
  | ({ type: 'pdf' } & PdfSpec)
  | ({ type: 'film' } & FilmSpec);
