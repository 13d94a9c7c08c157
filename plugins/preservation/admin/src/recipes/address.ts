import { PLUGIN_ID } from '../plugin-id';

export const RECIPES_ROUTE = `plugins/${PLUGIN_ID}/recipes/:uid/:documentId/:fileId?`;

/** The page where a picture of an item is restored; without a file, the item's first picture. */
export const recipesAddress = (uid: string, documentId: string, fileId?: number): string =>
  `/plugins/${PLUGIN_ID}/recipes/${uid}/${documentId}${fileId === undefined ? '' : `/${fileId}`}`;
