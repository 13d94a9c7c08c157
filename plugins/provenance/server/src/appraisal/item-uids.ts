import type { ItemUid } from '../services/gate';

/** The kinds of item that have a stage: those with draft & publish (decision 3). */
export const ITEM_UIDS: readonly ItemUid[] = ['api::photo.photo', 'api::film.film', 'api::document.document'];
