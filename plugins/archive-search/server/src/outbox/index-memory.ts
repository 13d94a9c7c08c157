import type { Core } from '@strapi/strapi';

import { META_TABLE } from './tables';

/** What was last known of an index: whose index it is, and the settings it was given. */
export interface IndexRecord {
  createdAt: string;
  /** Creation of the index that was in use before this one, while the two are exchanged. */
  exchangedFor?: string;
  /** Hash of the settings as code. */
  settingsHash: string;
  /** Hash of the settings as the engine repeats them. */
  engineHash: string;
}

export interface IndexMemory {
  read(indexUid: string): Promise<IndexRecord | null>;
  write(indexUid: string, record: IndexRecord): Promise<void>;
}

/** Remembers in the archive's own database what its index looked like (rule X6). */
export function createIndexMemory(strapi: Core.Strapi): IndexMemory {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const table = () => {
    const query = strapi.db.connection(META_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  const keyOf = (indexUid: string) => `index:${indexUid}`;
  return {
    async read(indexUid) {
      const row = await table().where('key', keyOf(indexUid)).first('value');
      return row ? (JSON.parse(String(row.value)) as IndexRecord) : null;
    },
    async write(indexUid, record) {
      const value = JSON.stringify(record);
      await table()
        .insert({ key: keyOf(indexUid), value })
        .onConflict('key')
        .merge({ value });
    },
  };
}
