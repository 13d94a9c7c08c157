import type { ItemName } from '../api/page-contracts';
import { PLUGIN_ID } from '../plugin-id';

/** Where the board "Phục hồi" stands, below the panel's root. */
export const RESTORATION_ADDRESS = `/plugins/${PLUGIN_ID}/restoration`;

/** Where sums by phase, source and year stand. */
export const COSTS_ADDRESS = `${RESTORATION_ADDRESS}/costs`;

/** Where the case of an item stands. */
export const caseAddress = ({ uid, documentId }: ItemName): string =>
  `${RESTORATION_ADDRESS}/items/${uid}/${documentId}`;

/**
 * Where a picture of an item is restored digitally: a page of the plugin that holds the files. Without a file, the
 * item's first picture.
 *
 * @param fileId row of the media library
 */
export const digitalAddress = ({ uid, documentId }: ItemName, fileId?: number): string =>
  `/plugins/preservation/recipes/${uid}/${documentId}${fileId === undefined ? '' : `/${fileId}`}`;
