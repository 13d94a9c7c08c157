import type { ItemKind } from '../contracts';

/** A file of an item, as far as it matters for its pages. */
export interface PageCandidate {
  readonly role: string | null;
  readonly kind: string;
  readonly pages: number | null;
}

/** A picture in these roles shows paper with writing; a photograph's front does not. */
export const WRITTEN_SIDES: ReadonlySet<string> = new Set(['page', 'back', 'album-page']);

/**
 * Whether the pages of a file are to be drawn and read (F70): every PDF, every picture of a document, pictures with
 * several pages, backs and album pages of photographs.
 */
export const wantsPages = (itemKind: ItemKind, { role, kind, pages }: PageCandidate): boolean => {
  if (kind === 'pdf') return true;
  if (kind !== 'image') return false;
  return itemKind === 'document' || (pages ?? 1) > 1 || WRITTEN_SIDES.has(role ?? '');
};
