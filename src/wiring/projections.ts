import { nameSortKey } from '../../packages/vietnamese/src';
import { projectDates } from '../../plugins/provenance/shared/project-dates';
import { isItemUid, type ItemUid, type ReferenceUid } from '../write-pipeline/catalogue';

/** What only the archive says of an item; the tables of stages and verdicts are the truth of it. */
const COMPUTED: ReadonlySet<string> = new Set([
  'stage',
  'restorationStatus',
  'score',
  'findingErrors',
  'findingWarnings',
  'dateFrom',
  'dateTo',
]);

/** The edit form sends back everything it read: by then an act may have moved the item on. */
const withoutComputed = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !COMPUTED.has(name)));

/** Whether the written caption says anything about the date: an update of a component may name other fields only. */
const writesDate = (captionTime: unknown): boolean => {
  if (captionTime === null) return true;
  if (typeof captionTime !== 'object') return false;
  return 'date' in captionTime || !('id' in captionTime);
};

/**
 * Takes out of what is written to an item what nobody may write, such as its stage, and adds the attributes that the admin's lists sort and filter by and that nobody types (decision 14):
 * `dateFrom` and `dateTo` of an item from its caption, `sortKey` of a person from the full name.
 * Only what is being written changes: an update that leaves the source field out leaves its projection alone too.
 */
export const withProjections = (
  uid: ItemUid | ReferenceUid,
  data: Record<string, unknown>,
): Record<string, unknown> => {
  if (isItemUid(uid)) {
    const written = withoutComputed(data);
    return 'captionTime' in data && writesDate(data.captionTime)
      ? { ...written, ...projectDates(data) }
      : written;
  }
  if (uid === 'api::person.person' && typeof data.fullName === 'string')
    return { ...data, sortKey: nameSortKey(data.fullName, { safe: true }) };
  return data;
};
