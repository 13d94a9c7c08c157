/** A public reading answer: the controller that gives it, its rate limit, and what the address names. */
export interface PublicAddress {
  controller: 'search' | 'items';
  action: 'find' | 'findOne';
  params: Readonly<Record<string, string>>;
}

/**
 * Recognises `GET /api/search` and `GET /api/items/:kind/:documentId` in their plain form. Other spellings that Strapi's
 * router also takes (a slash at the end, capitals, escapes) are null here and go its way.
 */
export function publicAddress(path: string, prefix: string): PublicAddress | null {
  if (!path.startsWith(`${prefix}/`)) return null;
  const rest = path.slice(prefix.length + 1);
  if (rest === 'search') return { controller: 'search', action: 'find', params: {} };
  const item = /^items\/([a-z]+)\/([A-Za-z0-9_-]+)$/.exec(rest);
  const [, kind, documentId] = item ?? [];
  if (kind === undefined || documentId === undefined) return null;
  return { controller: 'items', action: 'findOne', params: { kind, documentId } };
}
