/** The three kinds of item, as they appear in public addresses (architecture, "Content types"). */
export const ITEM_KINDS = ['photo', 'film', 'document'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export type ItemUid = `api::${ItemKind}.${ItemKind}`;

/** The content type that holds the items of a kind. */
export const uidOfKind = (kind: ItemKind): ItemUid => `api::${kind}.${kind}` as ItemUid;

/** The kind held by a content type, or null where the type is not an item. */
export const kindOfUid = (uid: string): ItemKind | null =>
  ITEM_KINDS.find((kind) => uidOfKind(kind) === uid) ?? null;

export const isItemKind = (value: string): value is ItemKind =>
  (ITEM_KINDS as readonly string[]).includes(value);

/** The id of an item in the search engine, whose ids may only hold `[A-Za-z0-9_-]`. */
export const indexId = (kind: ItemKind, documentId: string): string => `${kind}-${documentId}`;

/** The reverse of {@link indexId}; null for an id that this archive did not write. */
export function parseIndexId(id: string): { kind: ItemKind; documentId: string } | null {
  const dash = id.indexOf('-');
  const kind = id.slice(0, Math.max(dash, 0));
  const documentId = id.slice(dash + 1);
  return isItemKind(kind) && documentId ? { kind, documentId } : null;
}
