import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { CopyFacts } from '../../../../shared/related-facts';
import { ITEM_KINDS, tablesOfKind, uidOfKind } from '../item-kinds';
import { chunks, onConnection, tableOf } from '../store/database';
import type { FileOfItem } from './item-row';

/** Other holders of the same bytes that are told of one file: the rest would say nothing new. */
const MOST_HOLDERS = 10;

/** An item that holds a file with the given hash. */
export interface Holder {
  readonly hash: string;
  readonly fileId: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly donor: string | null;
}

interface JoinTable {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
  };
}

const joinOf = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable['joinTable'] =>
  (strapi.db.metadata.get(uid).attributes[attribute] as unknown as JoinTable).joinTable;

const holdersOfKind = (
  strapi: Core.Strapi,
  connection: Knex,
  kind: (typeof ITEM_KINDS)[number],
  hashes: string[],
) => {
  const { items, components } = tablesOfKind(strapi, kind);
  const uid = uidOfKind(kind);
  const given = joinOf(strapi, uid, 'accession');
  const by = joinOf(strapi, 'api::accession.accession', 'donor');
  // Numbered within each file, so that a file which a thousand items share does not fill the memory.
  const numbered = tableOf(strapi, 'files', connection)
    .join('files_related_mph as use', (on) =>
      on.on('use.file_id', 'files.id').andOnVal('use.related_type', 'media.representation'),
    )
    .join(`${components} as part`, (on) =>
      on.on('part.cmp_id', 'use.related_id').andOnVal('part.component_type', 'media.representation'),
    )
    .join(`${items} as item`, 'item.id', 'part.entity_id')
    .leftJoin(`${given.name} as given`, `given.${given.joinColumn.name}`, 'item.id')
    .leftJoin(
      `${by.name} as donation`,
      `donation.${by.joinColumn.name}`,
      `given.${given.inverseJoinColumn.name}`,
    )
    .leftJoin('donors as donor', 'donor.id', `donation.${by.inverseJoinColumn.name}`)
    .whereIn('files.hash', hashes)
    .whereNull('item.published_at')
    .select(
      'files.hash as hash',
      'files.id as file_id',
      'item.document_id as document_id',
      'item.title as title',
      'donor.name as donor',
      connection.raw('row_number() over (partition by files.hash order by item.id) as number'),
    );
  return connection
    .select('*')
    .from(numbered.as('holders'))
    .where('number', '<=', MOST_HOLDERS + 1) as Knex.QueryBuilder;
};

/** Who holds files with these hashes (SHA-256 of the bytes): items by their draft row, in no order. */
export const readHolders = (strapi: Core.Strapi, hashes: readonly string[]): Promise<Holder[]> =>
  onConnection(strapi, async (connection) => {
    const holders: Holder[] = [];
    for (const some of chunks([...new Set(hashes)], 500))
      for (const kind of ITEM_KINDS) {
        const rows: Record<string, unknown>[] = await holdersOfKind(strapi, connection, kind, some);
        for (const row of rows)
          holders.push({
            hash: String(row.hash),
            fileId: Number(row.file_id),
            uid: uidOfKind(kind),
            documentId: String(row.document_id),
            title: String(row.title ?? ''),
            donor: row.donor === null ? null : String(row.donor),
          });
      }
    return holders;
  });

/** The other items among the holders of an item's files. */
export const exactCopies = (
  files: readonly FileOfItem[],
  itself: string | null,
  holders: readonly Holder[],
): CopyFacts[] =>
  files.flatMap(({ id, hash }) =>
    holders
      .filter((holder) => holder.hash === hash && holder.documentId !== itself)
      .slice(0, MOST_HOLDERS)
      .map(({ uid, documentId, title, donor }) => ({
        fileId: id,
        distance: 0,
        uid,
        documentId,
        title,
        donor,
      })),
  );

/** One entry a file and item, the nearest; exact copies come first. */
export const mergeCopies = (copies: readonly CopyFacts[]): CopyFacts[] => {
  const nearest = new Map<string, CopyFacts>();
  for (const copy of copies) {
    const key = `${copy.fileId} ${copy.documentId}`;
    const known = nearest.get(key);
    if (!known || copy.distance < known.distance) nearest.set(key, copy);
  }
  return [...nearest.values()]
    .sort((one, other) => one.distance - other.distance || one.documentId.localeCompare(other.documentId))
    .slice(0, MOST_HOLDERS);
};
