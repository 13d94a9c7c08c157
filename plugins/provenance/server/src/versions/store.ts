import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { canonicalJson } from '../../../shared/versions/canonical';
import type { Snapshot } from '../../../shared/versions/snapshot';
import { VERSIONS_TABLE } from './tables';

/** A version without its description. */
export interface VersionHead {
  readonly no: number;
  /** When it was made, milliseconds. */
  readonly at: number;
  readonly actor: string;
  readonly actorId: string;
  /** `create`, `update`, `discardDraft`, `clone`; `found` for what stood there before versions were kept. */
  readonly action: string;
  readonly fields: readonly string[];
  readonly published: { readonly at: number; readonly actor: string } | null;
}

export interface Version extends VersionHead {
  readonly snapshot: Snapshot;
}

export interface NewVersion {
  readonly no: number;
  /** `updatedAt` of the draft row that was described, milliseconds: a save says over which one it was made. */
  readonly rowUpdatedAt: number;
  readonly actor: Actor;
  readonly action: string;
  readonly fields: readonly string[];
  readonly snapshot: Snapshot;
}

interface Row {
  no: number;
  at: number | string;
  actor_name: string;
  actor_id: string;
  action: string;
  fields: string;
  snapshot: string;
  published_at: number | string | null;
  published_by: string | null;
}

const HEAD = ['no', 'at', 'actor_name', 'actor_id', 'action', 'fields', 'published_at', 'published_by'];

const headOf = (row: Omit<Row, 'snapshot'>): VersionHead => ({
  no: Number(row.no),
  at: Number(row.at),
  actor: row.actor_name,
  actorId: row.actor_id,
  action: row.action,
  fields: JSON.parse(row.fields) as string[],
  published:
    row.published_at === null ? null : { at: Number(row.published_at), actor: row.published_by ?? '' },
});

const versionOf = (row: Row | undefined): Version | null =>
  row ? { ...headOf(row), snapshot: JSON.parse(row.snapshot) as Snapshot } : null;

/** The kept versions of all items; joins the running transaction where there is one (SQLite has one connection only). */
export const createStore = (strapi: Core.Strapi, now: () => number = Date.now) => {
  const inTable = async <T>(run: (table: Knex.QueryBuilder) => Promise<T>): Promise<T> =>
    await strapi.db.transaction(({ trx }) => run(trx(VERSIONS_TABLE)));

  const of = <T>(
    uid: string,
    documentId: string,
    run: (query: Knex.QueryBuilder) => Promise<T>,
  ): Promise<T> => inTable((table) => run(table.where({ uid, document_id: documentId })));

  const firstOf = async (
    uid: string,
    documentId: string,
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<Version | null> =>
    versionOf(
      await of<Row | undefined>(uid, documentId, (query) => narrow(query).orderBy('no', 'desc').first()),
    );

  const latestNo = async (uid: string, documentId: string): Promise<number | null> => {
    const row = await of<{ no: number } | undefined>(uid, documentId, (query) =>
      query.orderBy('no', 'desc').first('no'),
    );
    return row ? Number(row.no) : null;
  };

  return {
    latestNo,

    has: async (uid: string, documentId: string): Promise<boolean> =>
      (await latestNo(uid, documentId)) !== null,

    latest: (uid: string, documentId: string): Promise<Version | null> =>
      firstOf(uid, documentId, (query) => query),

    /** The version that stood when the draft row carried this time (milliseconds). */
    standingAt: (uid: string, documentId: string, rowUpdatedAt: number): Promise<Version | null> =>
      firstOf(uid, documentId, (query) => query.where('row_updated_at', '<=', rowUpdatedAt)),

    one: (uid: string, documentId: string, no: number): Promise<Version | null> =>
      firstOf(uid, documentId, (query) => query.where({ no })),

    /** Newest first. */
    heads: async (uid: string, documentId: string): Promise<VersionHead[]> => {
      const rows = await of<Row[]>(uid, documentId, (query) => query.orderBy('no', 'desc').select(HEAD));
      return rows.map(headOf);
    },

    add: async (uid: string, documentId: string, version: NewVersion): Promise<void> => {
      await inTable<unknown>((table) =>
        table.insert({
          uid,
          document_id: documentId,
          no: version.no,
          at: now(),
          row_updated_at: version.rowUpdatedAt,
          actor_kind: version.actor.kind,
          actor_id: version.actor.id,
          actor_name: version.actor.name,
          action: version.action,
          fields: JSON.stringify(version.fields),
          snapshot: canonicalJson(version.snapshot),
        }),
      );
    },

    /** The same description in other rows: `discardDraft` makes components anew, and their ids are how saves name them. */
    refreshIds: async (uid: string, documentId: string, no: number, snapshot: Snapshot): Promise<void> => {
      await of<unknown>(uid, documentId, (query) =>
        query.where({ no }).update({ snapshot: canonicalJson(snapshot) }),
      );
    },

    markPublished: async (uid: string, documentId: string, no: number, actor: Actor): Promise<void> => {
      await of<unknown>(uid, documentId, (query) =>
        query.where({ no }).update({ published_at: now(), published_by: actor.name }),
      );
    },
  };
};

export type VersionStore = ReturnType<typeof createStore>;
