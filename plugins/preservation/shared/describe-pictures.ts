import type { ItemKind } from './contracts';
import { imageServicePath, publicIdentifier } from './iiif/identifier';
import { isSha256, publicMediaUrl } from './media-url';

/** Public addresses of the pictures of one file; width and height are those of the screen size. */
export interface PictureLinks {
  thumb: string;
  screen: string;
  jpeg: string;
  /** Path of the image service to enlarge it with: of the picture itself, of a document's first page; null for films. */
  zoom: string | null;
  width: number;
  height: number;
}

/** The columns of an upload row this needs: `provider_metadata` and `formats`, as they come from the database. */
export interface FileRow {
  provider_metadata?: unknown;
  formats?: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const zoomable = (kind: unknown): boolean => kind === 'image' || kind === 'pdf';
const pageOf = (kind: unknown): number | undefined => (kind === 'pdf' ? 1 : undefined);

/**
 * Public picture addresses of a file of an item, for search and the item page. Pure: it decides nothing about
 * who may read them; the media route does that at every request.
 * @returns null where the file has no pictures (text, office, sound, not checked).
 */
export const describePictures = (
  kind: ItemKind,
  documentId: string,
  file: FileRow | null | undefined,
): PictureLinks | null => {
  const facts = isRecord(file?.provider_metadata) ? file.provider_metadata : null;
  const screen = isRecord(file?.formats) && isRecord(file.formats.screen) ? file.formats.screen : null;
  if (!facts || !isSha256(facts.sha256) || !screen) return null;
  const { width, height } = screen;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  const url = (variant: Parameters<typeof publicMediaUrl>[3]) =>
    publicMediaUrl(kind, documentId, facts.sha256 as string, variant);
  return {
    thumb: url('thumb.webp'),
    screen: url('screen.webp'),
    jpeg: url('screen.jpg'),
    zoom: zoomable(facts.kind)
      ? imageServicePath(publicIdentifier(kind, documentId, facts.sha256, pageOf(facts.kind)))
      : null,
    width,
    height,
  };
};
