import { DEPENDENCIES } from '../../../shared/dependencies';
import { parseIndexId, uidOfKind } from '../../../shared/kinds';
import type { SearchEngine } from '../engine/search-engine';
import type { OutboxEntry } from '../outbox/outbox-row';
import type { ItemReader } from '../reading/item-reader';
import type { PlaceReader } from '../reading/place-reader';

/** Most records compared in one query. */
const RECORDS_PER_QUERY = 200;

interface Sources {
  engine: SearchEngine;
  items: ItemReader;
  places: PlaceReader;
}

const entriesOf = (indexIds: string[]): OutboxEntry[] =>
  indexIds
    .map(parseIndexId)
    .filter((parsed) => parsed !== null)
    .map(({ kind, documentId }) => ({ uid: uidOfKind(kind), documentId }));

/**
 * The items to be projected again after a record of a reference type changed, in pages (rule X7): those whose published
 * row shows it, and those whose index document was made from it. The second finds what the database no longer tells:
 * once a person is deleted, nothing leads from items to them.
 */
export async function* fanOut(
  record: OutboxEntry,
  { engine, items, places }: Sources,
): AsyncGenerator<OutboxEntry[]> {
  const dependency = DEPENDENCIES[record.uid];
  if (!dependency || dependency.shownBy.length === 0) return;

  const below = dependency.ancestorsBy ? await places.descendants(record.documentId) : [];
  const shown = [record.documentId, ...below];
  for (let start = 0; start < shown.length; start += RECORDS_PER_QUERY) {
    const ids = shown.slice(start, start + RECORDS_PER_QUERY);
    for (const { kinds, path } of dependency.shownBy) {
      for (const kind of kinds) {
        const found = await items.showing(kind, path, ids);
        if (found.length > 0) yield found.map((documentId) => ({ uid: uidOfKind(kind), documentId }));
      }
    }
  }
  for await (const page of engine.ids(record.documentId)) yield entriesOf(page);
}
