import type { ItemKind } from './kinds';
import type { FileRow } from './rows';

/** Public addresses of the derivatives of one file; width and height are those of the large picture, in pixels. */
export interface Picture {
  thumb: string;
  screen: string;
  jpeg: string;
  /** Path of the image service to enlarge it with (IIIF Image API 3), or null where it can't be enlarged. */
  zoom: string | null;
  width: number;
  height: number;
}

/**
 * Gives the public addresses of a file's derivatives, or null where it has none. Wired by the composition root, since the
 * files belong to another plugin.
 */
export type PictureDescriber = (kind: ItemKind, documentId: string, file: FileRow) => Picture | null;

/** The box that thumbnails fit into, in pixels (architecture, "Masters and derivatives"). */
const THUMB_BOX = 400;

/** The size of the thumbnail of a picture: it fits the box and is never enlarged. */
export function thumbSize(picture: Pick<Picture, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, THUMB_BOX / Math.max(picture.width, picture.height, 1));
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
