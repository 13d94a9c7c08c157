import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { BoundTags } from '../../../shared/metadata/bound-tags';
import type { Tags } from '../../../shared/metadata/contracts';
import { METADATA_TABLE } from './table';

/** Kinds of masters that can hold metadata; plain text has no place for any. */
export const READ_KINDS: readonly string[] = ['image', 'film', 'sound', 'pdf', 'office'];

export interface StoredMetadata extends BoundTags {
  readonly sha256: string;
  /** ISO instant. */
  readonly readAt: string;
  /** Program and version. */
  readonly tool: string;
}

interface Row {
  sha256: string;
  read_at: string;
  tool: string;
  tags: string;
  omitted: string;
}

export interface UnreadMaster {
  readonly sha256: string;
  readonly ext: string;
}

/** The table of what stands inside masters. */
export const createMetadataStore = (strapi: Core.Strapi) => {
  const { db } = strapi;
  const schemaName: string | undefined = db.getSchemaName();
  const at = <R extends object>(name: string, connection: Knex = db.connection) => {
    const query = connection<R>(name);
    return schemaName ? query.withSchema(schemaName) : query;
  };

  return {
    async write({ sha256, readAt, tool, tags, omitted }: StoredMetadata): Promise<void> {
      const row = {
        sha256,
        read_at: readAt,
        tool,
        tags: JSON.stringify(tags),
        omitted: JSON.stringify(omitted),
      };
      await at<Row>(METADATA_TABLE).insert(row).onConflict('sha256').merge();
    },

    async read(sha256s: readonly string[]): Promise<Map<string, StoredMetadata>> {
      const rows: Row[] =
        sha256s.length === 0 ? [] : await at<Row>(METADATA_TABLE).whereIn('sha256', [...sha256s]);
      return new Map(
        rows.map((row) => [
          row.sha256,
          {
            sha256: row.sha256,
            readAt: row.read_at,
            tool: row.tool,
            tags: JSON.parse(row.tags) as Tags,
            omitted: JSON.parse(row.omitted) as string[],
          },
        ]),
      );
    },

    /** Masters that nobody has read yet, in the order of their hashes, after the given one. */
    unread: async (after: string, limit: number): Promise<UnreadMaster[]> => {
      const masters = schemaName ? `${schemaName}.preservation_masters` : 'preservation_masters';
      const known = schemaName ? `${schemaName}.${METADATA_TABLE}` : METADATA_TABLE;
      const rows: UnreadMaster[] = await db
        .connection(`${masters} as master`)
        .leftJoin(`${known} as known`, 'known.sha256', 'master.sha256')
        .whereNull('known.sha256')
        .whereIn('master.kind', [...READ_KINDS])
        .where('master.sha256', '>', after)
        .orderBy('master.sha256')
        .limit(limit)
        .select('master.sha256 as sha256', 'master.ext as ext');
      return rows;
    },
  };
};

export type MetadataStore = ReturnType<typeof createMetadataStore>;
