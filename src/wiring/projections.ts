import { nameSortKey } from '../../packages/vietnamese/src';
import { projectDates } from '../../plugins/provenance/shared/project-dates';
import { isItemUid, type ItemUid, type ReferenceUid } from '../write-pipeline/catalogue';

/** Whether the written caption says anything about the date: an update of a component may name other fields only. */
const writesDate = (captionTime: unknown): boolean => {
  if (captionTime === null) return true;
  if (typeof captionTime !== 'object') return false;
  return 'date' in captionTime || !('id' in captionTime);
};

/**
 * Adds the attributes that the admin's lists sort and filter by and that nobody types (decision 14):
 * `dateFrom` and `dateTo` of an item from its caption, `sortKey` of a person from the full name.
 * Only what is being written changes: an update that leaves the source field out leaves its projection alone too.
 */
export const withProjections = (
  uid: ItemUid | ReferenceUid,
  data: Record<string, unknown>,
): Record<string, unknown> => {
  if (isItemUid(uid) && 'captionTime' in data && writesDate(data.captionTime))
    return { ...data, ...projectDates(data) };
  if (uid === 'api::person.person' && typeof data.fullName === 'string')
    return { ...data, sortKey: nameSortKey(data.fullName, { safe: true }) };
  return data;
};
