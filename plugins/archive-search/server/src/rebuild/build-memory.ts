import type { Core } from '@strapi/strapi';

import { META_TABLE } from '../outbox/tables';

/**
 * An index that is being built beside the one in use. `preparing`: it is set up; `ordering`: its work is ordered, and what
 * changes is written to both; `filling`: the worker fills it; `exchanging`: it takes the place of the other one.
 */
export interface Build {
  /** Full name of the index beside. */
  readonly besideUid: string;
  readonly state: 'preparing' | 'ordering' | 'filling' | 'exchanging';
  /** When this state began, in milliseconds since 1970: a process that died in it is noticed by the age. */
  readonly since: number;
  readonly startedAt: number;
  /** Hash of the settings it is built with. */
  readonly settingsHash: string;
  /** Creation of the index beside as the engine says it; null until it is set up. */
  readonly createdAt: string | null;
  /** Items that were to be indexed when the build began. */
  readonly total: number;
}

export interface BuildMemory {
  read(): Promise<Build | null>;
  /** Writes the next state where the present one is still the given one. @returns whether it was */
  change(from: Build | null, to: Build | null): Promise<boolean>;
}

/** Remembers in the archive's database, so that several processes and the next start know of it (X26). */
export const createBuildMemory = (strapi: Core.Strapi, indexUid: string): BuildMemory => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const table = () => {
    const query = strapi.db.connection(META_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  const key = `build:${indexUid}`;

  return {
    async read() {
      const row = await table().where('key', key).first('value');
      return row ? (JSON.parse(String(row.value)) as Build) : null;
    },
    async change(from, to) {
      if (from === null) {
        if (to === null) return true;
        const made: unknown[] = await table()
          .insert({ key, value: JSON.stringify(to) })
          .onConflict('key')
          .ignore()
          .returning('key');
        return made.length > 0;
      }
      const asItWas = table().where({ key, value: JSON.stringify(from) });
      const changed: number = await (to === null
        ? asItWas.delete()
        : asItWas.update({ value: JSON.stringify(to) }));
      return changed > 0;
    },
  };
};
