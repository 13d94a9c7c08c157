import type { Core } from '@strapi/strapi';

import { createNameIndex, type NameIndex } from '../../../../shared/name-index';
import { chunks, onConnection, tableOf } from '../store/database';

const PERSON = 'api::person.person';
/** Another process may add persons: looked for at most this often, in ms. */
const LOOK_AGAIN = 30_000;
/** More than this many changed at once: the whole file of persons is read again. */
const MANY = 500;

type Names = Map<string, string[]>;

interface State {
  readonly index: NameIndex;
  readonly names: Names;
  /** Number of persons and the time of the latest change, as text. */
  stamp: string;
  lookedAt: number;
}

/** All names of persons, in memory: the index that finds them in text, and each person's own. */
export interface PersonNames {
  /** Ids of the persons whose name stands in one of the texts. */
  find(texts: readonly string[]): Promise<Set<string>>;
  /** A person's names, the full one first; none for somebody who is not there. */
  of(documentId: string): Promise<readonly string[]>;
  /** A person changed; `null`: it is not known which. */
  changed(documentId: string | null): void;
}

/**
 * Read whole once; then a change of a person costs the reading of that person's names, so that an ingest that adds a
 * person with every item does not read all of them every time.
 */
export const createPersonNames = (strapi: Core.Strapi): PersonNames => {
  let state: State | null = null;
  const dirty = new Set<string>();

  const readNames = (ids: readonly string[] | null): Promise<Names> =>
    onConnection(strapi, async (connection) => {
      const { tableName, attributes } = strapi.db.metadata.get(PERSON);
      const otherNames = strapi.db.metadata.get('authority.other-name').tableName;
      const joinTable = (attributes.otherNames as unknown as { joinTable: { name: string } }).joinTable.name;
      const names: Names = new Map();
      for (const some of ids ? chunks(ids, 500) : [null]) {
        const persons = tableOf(strapi, tableName, connection).select('id', 'document_id', 'full_name');
        if (some) persons.whereIn('document_id', some);
        const rows: { id: number; document_id: string; full_name: string | null }[] = await persons;
        const idOf = new Map(rows.map((row) => [row.id, row.document_id]));
        for (const row of rows) names.set(row.document_id, row.full_name ? [row.full_name] : []);
        const others = tableOf(strapi, joinTable, connection)
          .join(tableOf(strapi, otherNames, connection).as('other'), 'other.id', `${joinTable}.cmp_id`)
          .where(`${joinTable}.field`, 'otherNames')
          .select(`${joinTable}.entity_id as person`, 'other.name as name');
        if (some) others.whereIn(`${joinTable}.entity_id`, [...idOf.keys()]);
        const otherRows: { person: number; name: string | null }[] = await others;
        for (const { person, name } of otherRows) {
          const documentId = idOf.get(person);
          if (documentId && name) names.get(documentId)?.push(name);
        }
      }
      return names;
    });

  const readStamp = (): Promise<string> =>
    onConnection(strapi, async (connection) => {
      const { tableName } = strapi.db.metadata.get(PERSON);
      const row = await tableOf(strapi, tableName, connection)
        .count({ total: '*' })
        .max({ latest: 'updated_at' })
        .first();
      return `${String(row?.total)} ${String(row?.latest)}`;
    });

  const readAll = async (): Promise<State> => {
    dirty.clear();
    const stamp = await readStamp();
    const names = await readNames(null);
    const index = createNameIndex();
    names.forEach((list, id) => index.set(id, list));
    return { index, names, stamp, lookedAt: Date.now() };
  };

  const readChanged = async ({ index, names }: State): Promise<void> => {
    const ids = [...dirty];
    dirty.clear();
    const changed = await readNames(ids).catch((error: unknown) => {
      state = null;
      throw error;
    });
    for (const id of ids) {
      const list = changed.get(id) ?? [];
      index.set(id, list);
      if (list.length > 0) names.set(id, list);
      else names.delete(id);
    }
  };

  const read = async (): Promise<State> => {
    if (!state || dirty.size > MANY) state = await readAll();
    const current = state;
    if (dirty.size > 0) {
      await readChanged(current);
      current.stamp = await readStamp();
      current.lookedAt = Date.now();
    } else if (Date.now() - current.lookedAt > LOOK_AGAIN) {
      const stamp = await readStamp();
      if (stamp !== current.stamp) state = await readAll();
      else current.lookedAt = Date.now();
    }
    return state ?? current;
  };

  return {
    find: async (texts) => (await read()).index.find(texts),
    of: async (documentId) => (await read()).names.get(documentId) ?? [],
    changed(documentId) {
      if (documentId === null) state = null;
      else dirty.add(documentId);
    },
  };
};
