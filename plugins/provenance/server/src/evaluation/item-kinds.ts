import type { Core } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import type { ItemUid } from '../services/gate';

export const ITEM_KINDS: readonly ItemKind[] = ['photo', 'film', 'document'];

const UIDS: Readonly<Record<ItemKind, ItemUid>> = {
  photo: 'api::photo.photo',
  film: 'api::film.film',
  document: 'api::document.document',
};

export const uidOfKind = (kind: ItemKind): ItemUid => UIDS[kind];

/** The kind a uid stands for; `null` for everything that is no item. */
export const kindOfUid = (uid: string): ItemKind | null =>
  ITEM_KINDS.find((kind) => uidOfKind(kind) === uid) ?? null;

/** The tables in which Strapi keeps the items of a kind and their components. */
export const tablesOfKind = (strapi: Core.Strapi, kind: ItemKind): { items: string; components: string } => {
  const { tableName } = strapi.db.metadata.get(uidOfKind(kind));
  return { items: tableName, components: `${tableName}_cmps` };
};
