import type { Core } from '@strapi/strapi';

import { isOver } from '../store/process-mark';

const TABLE = 'preservation_upload_leases';
const DAY_MS = 86_400_000;

interface Lease {
  /** Id of the upload. */
  id: string;
  /** Mark of the process that writes, and a number of the request. */
  owner: string;
  /** Milliseconds since 1970. */
  until_ms: number | string;
  /** Somebody else waits: the one who writes should let go. */
  wanted: boolean | number;
}

/** Who writes to which upload, in all processes of the archive together (F153). */
export interface UploadLeases {
  prepare: () => Promise<void>;
  /** @returns whether the upload is the owner's now; where it is not, its holder is told that somebody waits */
  take: (id: string, owner: string) => Promise<boolean>;
  /** A sign of life. @returns `wanted`: somebody waits; `lost`: the lease is another's already */
  keep: (id: string, owner: string) => Promise<'kept' | 'wanted' | 'lost'>;
  give: (id: string, owner: string) => Promise<void>;
}

/**
 * Leases in a plain table, the same on SQLite and PostgreSQL. No advisory lock: one would hold a connection of the pool
 * for as long as a slow line needs for its piece.
 *
 * @param leaseMs time without a sign of life after which the upload is free
 */
export const createUploadLeases = (
  { db }: Pick<Core.Strapi, 'db'>,
  leaseMs: number,
  now: () => number = Date.now,
): UploadLeases => {
  const schemaName = db.getSchemaName();
  const leases = () => {
    const query = db.connection<Lease>(TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };

  return {
    async prepare() {
      const schema = schemaName ? db.connection.schema.withSchema(schemaName) : db.connection.schema;
      if (!(await schema.hasTable(TABLE)))
        await schema.createTable(TABLE, (table) => {
          table.string('id', 40).primary();
          table.string('owner', 80).notNullable();
          table.bigInteger('until_ms').notNullable();
          table.boolean('wanted').notNullable();
        });
      // What killed processes held of uploads that nobody went on with.
      await leases()
        .where('until_ms', '<', now() - DAY_MS)
        .delete();
    },

    async take(id, owner) {
      const taken = await leases()
        .insert({ id, owner, until_ms: now() + leaseMs, wanted: false })
        .onConflict('id')
        .merge()
        .where(`${TABLE}.until_ms`, '<', now())
        .returning('id');
      if (taken.length > 0) return true;
      const held = await leases().where({ id }).first();
      if (!held) return false;
      // A server that was killed and started again need not wait for what it held itself.
      const [mark = ''] = held.owner.split('/');
      await leases()
        .where({ id, owner: held.owner })
        .update(isOver(mark) ? { until_ms: 0 } : { wanted: true });
      return false;
    },

    async keep(id, owner) {
      const [row] = await leases()
        .where({ id, owner })
        .update({ until_ms: now() + leaseMs })
        .returning('wanted');
      if (!row) return 'lost';
      return row.wanted ? 'wanted' : 'kept';
    },

    async give(id, owner) {
      await leases().where({ id, owner }).delete();
    },
  };
};
