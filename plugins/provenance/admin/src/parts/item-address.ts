import type { ItemName } from '../api/page-contracts';

/** The content types that are items (decision 3). */
export const ITEM_UIDS: readonly string[] = ['api::photo.photo', 'api::film.film', 'api::document.document'];

export const isItem = (uid: string): boolean => ITEM_UIDS.includes(uid);

/** `api::photo.photo` → `photo`, the key under which the kind is named. */
export const kindOf = (uid: string): string => uid.split('.').at(-1) ?? uid;

/** Where an item is edited. */
export const editAddress = ({ uid, documentId }: ItemName): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

/** One item among items of several types. */
export const itemKey = ({ uid, documentId }: ItemName): string => `${uid} ${documentId}`;
