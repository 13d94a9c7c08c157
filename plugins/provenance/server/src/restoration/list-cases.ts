import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { daysSince } from '../../../shared/appraisal/queues';
import type { CasePage, CaseRow } from '../../../shared/restoration/api';
import type { RestorationStatus, Survey } from '../../../shared/restoration/contract';
import { sumOf } from '../../../shared/restoration/cost-lines';
import { PRIORITY_FORMULA, priorityOf } from '../../../shared/restoration/priority';
import { isStatus, STATUS_WORDS } from '../../../shared/restoration/status-words';
import { latestOf } from '../../../shared/restoration/survey-trend';
import type { ReadableType } from '../http/readable-types';
import { ofReadable } from './readable-cases';
import type { RoomContext } from './room-context';
import { caseOf, type CaseTableRow } from './store/case-store';
import { surveyOf, type SurveyRow } from './store/survey-store';
import { CASES_TABLE } from './store/tables';

export interface CaseQuery {
  readonly statuses: readonly RestorationStatus[];
  readonly sort: 'priority' | 'age';
  readonly page: number;
  readonly pageSize: number;
}

interface Addressed {
  readonly uid: string;
  readonly document_id: string;
}

const keyOf = ({ uid, document_id: documentId }: Addressed) => `${uid} ${documentId}`;

/** Titles of drafts by `uid documentId`. */
export const titlesOf = async (
  strapi: Core.Strapi,
  rows: readonly Addressed[],
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const drafts: { documentId: string; title: string | null }[] = await strapi.db
      .query(uid as UID.ContentType)
      .findMany({
        where: {
          documentId: { $in: rows.filter((row) => row.uid === uid).map((row) => row.document_id) },
          publishedAt: { $null: true },
        },
        select: ['id', 'documentId', 'title'],
      });
    for (const { documentId, title } of drafts) titles.set(`${uid} ${documentId}`, title ?? '');
  }
  return titles;
};

const latestSurveys = async (
  { surveys }: RoomContext,
  trx: Knex,
  rows: readonly Addressed[],
): Promise<ReadonlyMap<string, Survey>> => {
  const found: SurveyRow[] = await surveys
    .table(trx)
    .whereIn(
      'document_id',
      rows.map((row) => row.document_id),
    )
    .whereNull('struck_at');
  const byItem = new Map<string, Survey[]>();
  for (const row of found) byItem.set(keyOf(row), [...(byItem.get(keyOf(row)) ?? []), surveyOf(row)]);
  return new Map(
    [...byItem].flatMap(([key, list]) => {
      const latest = latestOf(list);
      return latest ? [[key, latest] as const] : [];
    }),
  );
};

/** The table's rows as the queue shows them. */
export const caseRows = async (
  context: RoomContext,
  trx: Knex,
  rows: readonly CaseTableRow[],
): Promise<CaseRow[]> => {
  const titles = await titlesOf(context.strapi, rows);
  const surveys = await latestSurveys(context, trx, rows);
  const now = new Date();
  return rows.map((row) => {
    const state = caseOf(row);
    const survey = surveys.get(keyOf(row));
    return {
      id: state.id,
      uid: row.uid,
      documentId: row.document_id,
      title: titles.get(keyOf(row)) ?? '',
      status: state.status,
      ...STATUS_WORDS[state.status],
      since: state.since,
      days: daysSince(state.since, now),
      openedAt: state.openedAt,
      reason: state.reason,
      priority: survey ? priorityOf(survey) : null,
      grade: survey?.grade ?? null,
      estimated: sumOf(state.estimate),
      postponedUntil: state.postponed?.until ?? null,
      approvals: state.approvals.map(({ body }) => body),
    };
  });
};

/** Cases of readable items, nothing selected yet. */
export const readableCases = (context: RoomContext, trx: Knex, readable: readonly ReadableType[]) =>
  ofReadable(context, trx, context.cases.table(trx), CASES_TABLE, readable);

/** The highest priority first, what was never surveyed last; of equals the one that was opened first. */
export const byPriority = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.orderByRaw('coalesce(priority, 0) desc').orderBy([{ column: 'recorded_at' }, { column: 'id' }]);

/** How many cases stand at each status. */
export const countByStatus = async (
  context: RoomContext,
  trx: Knex,
  readable: readonly ReadableType[],
): Promise<{ status: RestorationStatus; count: number; oldest: string | null }[]> => {
  const rows: { status: string; count: number | string; oldest: string | null }[] = await readableCases(
    context,
    trx,
    readable,
  )
    .select('status')
    .count({ count: '*' })
    .min({ oldest: 'since' })
    .groupBy('status');
  return rows.flatMap(({ status, count, oldest }) =>
    isStatus(status) ? [{ status, count: Number(count), oldest }] : [],
  );
};

/** One page of the queue, of items that the account may read. */
export const listCases = (
  context: RoomContext,
  readable: readonly ReadableType[],
  { statuses, sort, page, pageSize }: CaseQuery,
): Promise<CasePage> =>
  context.inTransaction(async (trx) => {
    const wanted = () => readableCases(context, trx, readable).whereIn('status', [...statuses]);
    const counted: { count: number | string } = await wanted().count({ count: '*' }).first();
    const total = Number(counted.count);
    const sorted =
      sort === 'priority'
        ? byPriority(wanted())
        : wanted().orderBy([{ column: 'recorded_at' }, { column: 'id' }]);
    const rows: CaseTableRow[] = await sorted
      .select('*')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const counts = await countByStatus(context, trx, readable);
    return {
      cases: await caseRows(context, trx, rows),
      total,
      page,
      pageCount: Math.max(1, Math.ceil(total / pageSize)),
      counts: Object.fromEntries(counts.map(({ status, count }) => [status, count])),
      formula: PRIORITY_FORMULA,
    };
  });
