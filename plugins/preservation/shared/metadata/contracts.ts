/** What stands inside a file, as read and as offered to the editor (F130–F136). */

/** One value as ExifTool gives it: text, number, yes or no, a list, or a structure of such. */
export type TagValue =
  | string
  | number
  | boolean
  | null
  | readonly TagValue[]
  | { readonly [key: string]: TagValue };

/** Everything that was read, by group and name, e.g. `XMP-dc:Title`. */
export type Tags = Readonly<Record<string, TagValue>>;

/** How the bytes of a text were found to be written. `as-is`: the text needed nothing. */
export type TextEncoding = 'as-is' | 'utf-8' | 'tcvn3' | 'vni' | 'windows-1258';

/** What of an item a value inside the file could be about. */
export const SUGGESTED_FIELDS = [
  'title',
  'caption',
  'event',
  'person',
  'place',
  'position',
  'author',
  'fileDate',
  'keyword',
  'rights',
  'credit',
] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A rectangle in fractions (0–1) of the upright picture; `x`, `y` of its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A value inside the file, offered and never written by itself. */
export interface Suggestion {
  readonly field: SuggestedField;
  readonly value: string;
  /** The tags that say so, e.g. `XMP-dc:Title`; the most trusted first. */
  readonly sources: readonly string[];
  /** Set where the text had to be read in another encoding than the file claims. */
  readonly encoding: Exclude<TextEncoding, 'as-is'> | null;
  /** Persons only: where in the picture. */
  readonly box: Box | null;
}
