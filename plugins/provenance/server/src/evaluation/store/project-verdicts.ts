import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { countOf, type Verdict } from '../verdict';
import { chunks, tableOf } from './database';

interface Update {
  readonly table: string;
  readonly values: Readonly<Record<string, number>>;
  readonly ids: number[];
}

/**
 * Writes score and numbers of findings onto the rows, for lists to sort and filter by (decision 14). Straight into the
 * table: `updatedAt` says when a person last changed the item, and nobody did.
 *
 * @returns how many rows show something else now
 */
export const projectVerdicts = async (
  strapi: Core.Strapi,
  connection: Knex,
  verdicts: readonly Verdict[],
): Promise<number> => {
  const updates = new Map<string, Update>();
  let changed = 0;
  for (const { uid, findings, score, row } of verdicts) {
    const errors = countOf(findings, 'error');
    const warnings = countOf(findings, 'warning');
    if (row.score === score.total && row.findingErrors === errors && row.findingWarnings === warnings)
      continue;
    changed += 1;
    const values = { score: score.total, finding_errors: errors, finding_warnings: warnings };
    const key = `${uid} ${Object.values(values).join(' ')}`;
    const update: Update = updates.get(key) ?? {
      table: strapi.db.metadata.get(uid).tableName,
      values,
      ids: [],
    };
    update.ids.push(row.id);
    updates.set(key, update);
  }
  for (const { table, values, ids } of updates.values())
    for (const some of chunks(ids, 1_000))
      await tableOf(strapi, table, connection).whereIn('id', some).update(values);
  return changed;
};
