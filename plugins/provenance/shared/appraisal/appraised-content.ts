import { listOf, objectOf, textOf } from '../values';
import type { AppraisalPolicy } from './policy';
import type { ContentHashes } from './state';

/** Row ids change at every publication; the rest of the list says nothing about the content. */
const NOT_CONTENT = new Set(['id', '__component', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

const isRecord = (value: object): boolean => 'documentId' in value;

/**
 * A value reduced to what it says: a related record to its `documentId`, text trimmed and in one form, keys in order,
 * nothing for what is empty or not ticked. Two rows that say the same give the same, whatever their row ids.
 */
const reduced = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim() || null;
  if (value === false || value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    const list = value.map(reduced).filter((entry) => entry !== null);
    return list.length > 0 ? list : null;
  }
  if (typeof value !== 'object') return value;
  if (isRecord(value)) return objectOf(value).documentId;
  const entries = Object.entries(value)
    .filter(([key]) => !NOT_CONTENT.has(key))
    .map(([key, part]) => [key, reduced(part)] as const)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : null;
};

/** Of the files only the masters count: a better label or a page number is no new picture. */
const mastersIn = (representations: unknown): string[] =>
  listOf(representations)
    .map((entry) => textOf(objectOf(objectOf(objectOf(entry).file).provider_metadata).sha256) ?? '')
    .filter(Boolean)
    .sort();

/** The canonical text of one appraised field of a populated row. */
export const appraisedContent = (row: unknown, field: string): string => {
  const value = objectOf(row)[field];
  return JSON.stringify(field === 'representations' ? mastersIn(value) : reduced(value));
};

/** The canonical text of a plain value, as `appraisedContent` gives it for a field that holds it. */
export const plainContent = (value: string): string => JSON.stringify(reduced(value));

/** The fields that no longer say what was appraised. Fields that the policy names only since then do not count. */
export const changedFields = (
  policy: AppraisalPolicy,
  appraised: ContentHashes | null,
  content: ContentHashes,
): AppraisalPolicy['reappraisalFields'] =>
  appraised === null
    ? []
    : policy.reappraisalFields.filter(
        ({ field }) => field in appraised && appraised[field] !== content[field],
      );
