import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import type { OverdueLook, RestorationOverview } from '../../../shared/restoration/api';
import { waitingActs } from '../../../shared/restoration/waiting-acts';
import type { Grade } from '../../../shared/restoration/contract';
import { daysBetween } from '../../../shared/days';
import { OPEN, STATUS_WORDS } from '../../../shared/restoration/status-words';
import { todayInVietnam } from '../evaluation/today';
import type { ReadableType } from '../http/readable-types';
import { byPriority, caseRows, countByStatus, readableCases, titlesOf } from './list-cases';
import { ofReadable } from './readable-cases';
import type { RoomContext } from './room-context';
import type { CaseTableRow } from './store/case-store';
import type { SurveyRow } from './store/survey-store';
import { SURVEYS_TABLE } from './store/tables';

const SHOWN = 10;

/** Surveys that stand, are the last of their item and set a day for the next look that has passed. */
const overdueLooks = (
  context: RoomContext,
  trx: Knex,
  readable: readonly ReadableType[],
  today: string,
): Knex.QueryBuilder => {
  const { surveys } = context;
  const later = surveys
    .table(trx)
    .from(`${SURVEYS_TABLE} as later`)
    .select('later.id')
    .whereNull('later.struck_at')
    .whereRaw('later.uid = ??', [`${SURVEYS_TABLE}.uid`])
    .whereRaw('later.document_id = ??', [`${SURVEYS_TABLE}.document_id`])
    .whereRaw('(later.on_day > ?? or (later.on_day = ?? and later.id > ??))', [
      `${SURVEYS_TABLE}.on_day`,
      `${SURVEYS_TABLE}.on_day`,
      `${SURVEYS_TABLE}.id`,
    ]);
  return ofReadable(context, trx, surveys.table(trx), SURVEYS_TABLE, readable)
    .whereNull('struck_at')
    .where('next_look', '<', today)
    .whereNotExists(later);
};

const lookViews = async (
  { strapi }: RoomContext,
  rows: readonly SurveyRow[],
  today: string,
): Promise<OverdueLook[]> => {
  const titles = await titlesOf(strapi, rows);
  return rows.map((row) => ({
    uid: row.uid,
    documentId: row.document_id,
    title: titles.get(`${row.uid} ${row.document_id}`) ?? '',
    on: row.on_day,
    nextLook: row.next_look ?? '',
    days: daysBetween(row.next_look ?? today, today) ?? 0,
    grade: row.grade as Grade,
  }));
};

/** What is urgent, overdue and waiting, of the items that the account may read; and what the account could do next. */
export const readOverview = (
  context: RoomContext,
  readable: readonly ReadableType[],
  actor: Actor,
): Promise<RestorationOverview> =>
  context.inTransaction(async (trx) => {
    const today = todayInVietnam();
    const urgent: CaseTableRow[] = await byPriority(
      readableCases(context, trx, readable)
        .whereIn('status', [...OPEN])
        .whereNotNull('priority'),
    )
      .select('*')
      .limit(SHOWN);
    const counted: { count: number | string } = await overdueLooks(context, trx, readable, today)
      .count({ count: '*' })
      .first();
    const overdue: SurveyRow[] = await overdueLooks(context, trx, readable, today)
      .select('*')
      .orderBy([{ column: 'next_look' }, { column: 'id' }])
      .limit(SHOWN);
    const counts = await countByStatus(context, trx, readable);
    const approvals: { approvals_given: number | string; count: number | string }[] = await readableCases(
      context,
      trx,
      readable,
    )
      .where('status', 'estimated')
      .select('approvals_given')
      .count({ count: '*' })
      .groupBy('approvals_given');
    return {
      urgent: await caseRows(context, trx, urgent),
      overdue: { count: Number(counted.count), items: await lookViews(context, overdue, today) },
      waiting: OPEN.flatMap((status) => {
        const found = counts.find((row) => row.status === status);
        return found ? [{ status, ...STATUS_WORDS[status], count: found.count, oldest: found.oldest }] : [];
      }),
      mine: waitingActs(
        context.duties,
        actor.functions,
        new Map(counts.map(({ status, count }) => [status, count])),
        new Map(approvals.map((row) => [Number(row.approvals_given), Number(row.count)])),
      ),
    };
  });
