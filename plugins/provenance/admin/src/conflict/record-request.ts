/** What a request of the content manager does to one record. */
export interface RecordRequest {
  readonly record: string;
  readonly act: 'read' | 'save' | 'publish' | 'discard';
}

const RECORD =
  /\/content-manager\/collection-types\/([^/?]+)\/([^/?]+)(?:\/actions\/(publish|discard))?(?:\?(.*))?$/;

/** The key of a record among those that are open. */
export const recordKey = (model: string, documentId: string): string => `${model} ${documentId}`;

/**
 * Recognises the requests that read, save or publish one record; `null` for all others. The published row of an item is
 * no base for a save: what is saved is the draft.
 */
export const recordRequest = (url: string, method: string): RecordRequest | null => {
  const match = RECORD.exec(url);
  if (!match) return null;
  const [, model = '', documentId = '', action, query = ''] = match;
  const record = recordKey(model, documentId);
  if (action === 'publish' || action === 'discard') return method === 'POST' ? { record, act: action } : null;
  if (method === 'PUT') return { record, act: 'save' };
  const published = new URLSearchParams(query).get('status') === 'published';
  return method === 'GET' && !published ? { record, act: 'read' } : null;
};
