import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Finding } from '../../../../shared/finding';
import { countOf, type Score, type Status, type Verdict } from '../verdict';
import { chunks, tableOf } from './database';
import type { DueRecord } from './due-store';
import { FINDING_TABLE, REF_TABLE, VERDICT_TABLE } from './tables';

/** A stored verdict, as the admin API tells it. */
export interface StoredVerdict {
  readonly findings: readonly Finding[];
  readonly score: Score;
  /** ISO instant. */
  readonly evaluatedAt: string;
}

const INSERT_CHUNK = 500;

const verdictRow = (verdict: Verdict, evaluatedAt: number, rulesHash: string) => ({
  uid: verdict.uid,
  document_id: verdict.documentId,
  status: verdict.status,
  errors: countOf(verdict.findings, 'error'),
  warnings: countOf(verdict.findings, 'warning'),
  hints: countOf(verdict.findings, 'hint'),
  score: verdict.score.total,
  parts: JSON.stringify(verdict.score.parts),
  content_group: verdict.contentGroup,
  provider_id: verdict.provider?.documentId ?? null,
  provider_name: verdict.provider?.name.slice(0, 300) ?? null,
  evaluated_at: evaluatedAt,
  rules_hash: rulesHash,
});

const findingRows = ({ uid, documentId, status, findings }: Verdict) =>
  findings.map(({ rule, code, severity, path, vi, en }) => ({
    uid,
    document_id: documentId,
    status,
    rule,
    code,
    severity,
    path: path.join('.').slice(0, 300),
    vi,
    en,
  }));

const refRows = (verdicts: readonly Verdict[]) => {
  const rows = new Map<string, { uid: string; document_id: string; ref: string }>();
  for (const { uid, documentId, refs } of verdicts)
    for (const ref of refs) rows.set(`${uid} ${documentId} ${ref}`, { uid, document_id: documentId, ref });
  return [...rows.values()];
};

/** Verdicts as they stand: one row an item and status, the findings as rows that can be grouped, and what they rest on. */
export const createVerdictStore = (strapi: Core.Strapi, clock: () => number = Date.now) => {
  const table = (name: string, connection?: Knex) => tableOf(strapi, name, connection);
  const insert = async (name: string, connection: Knex, rows: readonly object[]) => {
    for (const some of chunks(rows, INSERT_CHUNK)) await table(name, connection).insert(some);
  };

  return {
    /** Puts the verdicts of whole items in the place of the old ones; items without a verdict are gone. */
    async replace(
      connection: Knex,
      items: readonly DueRecord[],
      verdicts: readonly Verdict[],
      rulesHash: string,
    ): Promise<void> {
      for (const some of chunks(items, INSERT_CHUNK)) {
        const ids = some.map(({ documentId }) => documentId);
        for (const name of [VERDICT_TABLE, FINDING_TABLE, REF_TABLE])
          await table(name, connection).whereIn('document_id', ids).delete();
      }
      const now = clock();
      await insert(
        VERDICT_TABLE,
        connection,
        verdicts.map((verdict) => verdictRow(verdict, now, rulesHash)),
      );
      await insert(FINDING_TABLE, connection, verdicts.flatMap(findingRows));
      await insert(REF_TABLE, connection, refRows(verdicts));
    },

    /** What the stored verdicts of some items rest on: documentIds by item. */
    async refsOf(connection: Knex, items: readonly DueRecord[]): Promise<Map<string, Set<string>>> {
      const refs = new Map<string, Set<string>>();
      for (const some of chunks(items, INSERT_CHUNK)) {
        const rows = await table(REF_TABLE, connection)
          .whereIn(
            'document_id',
            some.map(({ documentId }) => documentId),
          )
          .select('document_id', 'ref');
        for (const { document_id: item, ref } of rows)
          refs.set(String(item), (refs.get(String(item)) ?? new Set()).add(String(ref)));
      }
      return refs;
    },

    /** The items whose verdict rests on a record, whether or not they still lead to it. */
    async restingOn(documentId: string): Promise<DueRecord[]> {
      const rows = await table(REF_TABLE).where('ref', documentId).select('uid', 'document_id');
      return rows.map((row) => ({ uid: String(row.uid), documentId: String(row.document_id) }));
    },

    /** Those of the documentIds that are judged items. */
    async itemsAmong(connection: Knex, documentIds: readonly string[]): Promise<DueRecord[]> {
      const items: DueRecord[] = [];
      for (const some of chunks([...new Set(documentIds)], INSERT_CHUNK)) {
        const rows = await table(VERDICT_TABLE, connection)
          .whereIn('document_id', some)
          .where('status', 'draft')
          .select('uid', 'document_id');
        items.push(...rows.map((row) => ({ uid: String(row.uid), documentId: String(row.document_id) })));
      }
      return items;
    },

    async read(uid: string, documentId: string, status: Status): Promise<StoredVerdict | null> {
      const at = { uid, document_id: documentId, status };
      const row = await table(VERDICT_TABLE).where(at).first();
      if (!row) return null;
      const findings = await table(FINDING_TABLE).where(at).orderBy('id');
      return {
        findings: findings.map(({ rule, code, severity, path, vi, en }) => ({
          rule,
          code,
          severity,
          path: String(path) === '' ? [] : String(path).split('.'),
          vi,
          en,
        })),
        score: { total: Number(row.score), parts: JSON.parse(String(row.parts)) },
        evaluatedAt: new Date(Number(row.evaluated_at)).toISOString(),
      };
    },
  };
};

export type VerdictStore = ReturnType<typeof createVerdictStore>;
