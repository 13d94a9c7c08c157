import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { MASTER_UID } from '../../../shared/ledger/master-uid';
import type { StoredEntry } from '../../../shared/ledger/stored-entry';
import type { ItemAddress } from '../http/item-address';
import type { LedgerQuery } from './http/ledger-query';
import { createLedgerTable } from './table/ledger-table';

export const PAGE_SIZE = 25;

/** One page of entries, newest first. */
export interface EntryPage {
  readonly entries: readonly StoredEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

/** `%`, `_` and the escape itself stand for themselves. */
const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Reads entries for people: histories and the whole ledger. */
export const createLedgerReader = (strapi: Core.Strapi) => {
  const table = createLedgerTable(strapi);

  const page = async (number: number, narrow: (query: Knex.QueryBuilder) => void): Promise<EntryPage> => {
    const counting = table.query();
    narrow(counting);
    const total = Number((await counting.count({ total: '*' }).first())?.total ?? 0);
    const reading = table.query();
    narrow(reading);
    const rows: Record<string, unknown>[] = await reading
      .select('*')
      .orderBy('seq', 'desc')
      .limit(PAGE_SIZE)
      .offset((number - 1) * PAGE_SIZE);
    return {
      entries: rows.map(table.entryOf),
      total,
      page: number,
      pageCount: Math.ceil(total / PAGE_SIZE),
    };
  };

  /** Entries of the item itself and of its masters. */
  const ofItem =
    ({ uid, documentId }: ItemAddress, masters: readonly string[]) =>
    (query: Knex.QueryBuilder): void =>
      void query.where((where) =>
        where
          .where({ uid, document_id: documentId })
          .orWhere((file) => file.where({ uid: MASTER_UID }).whereIn('document_id', [...masters])),
      );

  return {
    history: (item: ItemAddress, masters: readonly string[], number: number): Promise<EntryPage> =>
      page(number, ofItem(item, masters)),

    /** All entries of an item, oldest first. */
    async wholeHistory(item: ItemAddress, masters: readonly string[]): Promise<StoredEntry[]> {
      const reading = table.query();
      ofItem(item, masters)(reading);
      const rows: Record<string, unknown>[] = await reading.select('*').orderBy('seq');
      return rows.map(table.entryOf);
    },

    search: ({ page: number, act, actor, from, until }: LedgerQuery): Promise<EntryPage> =>
      page(number, (query) => {
        if (act?.includes('.')) void query.where({ act });
        else if (act) void query.where('act', 'like', `${act}.%`);
        if (actor)
          void query.where((where) =>
            where
              .where({ actor_id: actor })
              .orWhereRaw(`actor_name like ? escape '\\'`, [likeText(actor)])
              // SQLite lowers plain Latin letters only: “đào” finds “Đào” on PostgreSQL alone.
              .orWhereRaw(`lower(actor_name) like ? escape '\\'`, [likeText(actor.toLowerCase())]),
          );
        // Instants of one form sort as text.
        if (from) void query.where('at', '>=', from);
        if (until) void query.where('at', '<', until);
      }),
  };
};

export type LedgerReader = ReturnType<typeof createLedgerReader>;
