import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { daysSince, lateBefore, type Queue, queuesFor } from '../../../shared/appraisal/queues';
import { wordsOfActor } from '../../../shared/process-words';
import type { ItemUid } from '../services/gate';
import { type AppraisalRow, stateOf } from './appraisal-store';
import type { RoomContext } from './room-context';

/** Who asks, and which kinds of item they may read; `canRead` decides about one row. */
export interface Reader {
  readonly actor: Actor;
  readonly uids: readonly ItemUid[];
  readonly canRead: (uid: ItemUid, row: object) => boolean;
}

export interface QueueView {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly count: number;
  /** Since when the oldest waits, ISO instant. */
  readonly oldest: string | null;
  readonly late: number;
}

export interface TaskView {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly title: string;
  readonly stage: string;
  readonly since: string;
  readonly days: number;
  readonly late: boolean;
  readonly submitter: string;
  /** Where the archive itself sent it in, what it is called. */
  readonly submitterProcess: { readonly vi: string; readonly en: string } | null;
  readonly sentBack: string | null;
  readonly score: number | null;
  readonly errors: number | null;
}

export interface TaskPage {
  readonly items: readonly TaskView[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

const PAGE_SIZE = 25;

interface DraftRow {
  readonly documentId: string;
  readonly title: string | null;
  readonly score: number | null;
  readonly findingErrors: number | null;
}

const waiting = ({ store }: RoomContext, trx: Knex, queue: Queue, { actor, uids }: Reader) => {
  const query = store
    .table(trx)
    .whereIn('stage', [...queue.stages])
    .whereIn('uid', [...uids]);
  if (queue.own) query.where({ submitter_kind: actor.kind, submitter_id: actor.id });
  if (queue.changed) query.where({ changed: true });
  return query;
};

/** The queues of an account, each with its count, its oldest and how many have waited too long. */
export const readQueues = (context: RoomContext, reader: Reader): Promise<QueueView[]> =>
  context.store.inTransaction(async (trx) => {
    const now = new Date();
    const views: QueueView[] = [];
    for (const queue of queuesFor(context.duties, reader.actor.functions)) {
      const { key, vi, en } = queue;
      const row: { count?: number | string; oldest?: string | null } | undefined = await waiting(
        context,
        trx,
        queue,
        reader,
      )
        .count({ count: '*' })
        .min({ oldest: 'since' })
        .first();
      const limit = lateBefore(context.policy.lateAfterDays[key], now);
      const late: { count: number | string } | null = limit
        ? await waiting(context, trx, queue, reader).where('since', '<', limit).count({ count: '*' }).first()
        : null;
      views.push({
        key,
        vi,
        en,
        count: Number(row?.count ?? 0),
        oldest: row?.oldest ?? null,
        late: Number(late?.count ?? 0),
      });
    }
    return views;
  });

const draftsOf = async (
  strapi: Core.Strapi,
  rows: readonly AppraisalRow[],
): Promise<Map<string, DraftRow>> => {
  const found = new Map<string, DraftRow>();
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const drafts: DraftRow[] = await strapi.db.query(uid as UID.ContentType).findMany({
      where: {
        documentId: { $in: rows.filter((row) => row.uid === uid).map((row) => row.document_id) },
        publishedAt: { $null: true },
      },
      select: ['id', 'documentId', 'title', 'score', 'findingErrors'],
      populate: { createdBy: { select: ['id'] } },
    });
    for (const draft of drafts) found.set(`${uid} ${draft.documentId}`, draft);
  }
  return found;
};

/**
 * One page of a queue, the longest wait first.
 * @returns `null` when the account has no such queue
 */
export const readQueue = async (
  context: RoomContext,
  reader: Reader,
  key: string,
  page: number,
): Promise<TaskPage | null> => {
  const queue = queuesFor(context.duties, reader.actor.functions).find((candidate) => candidate.key === key);
  if (!queue) return null;
  return context.store.inTransaction(async (trx) => {
    const counted: { count: number | string } = await waiting(context, trx, queue, reader)
      .count({ count: '*' })
      .first();
    const total = Number(counted.count);
    const rows: AppraisalRow[] = await waiting(context, trx, queue, reader)
      .select('*')
      .orderBy([{ column: 'since' }, { column: 'id' }])
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE);
    const drafts = await draftsOf(context.strapi, rows);
    const now = new Date();
    const limit = lateBefore(context.policy.lateAfterDays[key], now);
    const items = rows.flatMap((row): TaskView[] => {
      const draft = drafts.get(`${row.uid} ${row.document_id}`);
      if (!draft || !reader.canRead(row.uid, draft)) return [];
      const { stage, since, submitter, sentBack } = stateOf(row);
      return [
        {
          uid: row.uid,
          documentId: row.document_id,
          title: draft.title ?? '',
          stage,
          since,
          days: daysSince(since, now),
          late: limit !== null && since < limit,
          submitter: submitter.name,
          submitterProcess: wordsOfActor(submitter),
          sentBack: sentBack?.reason ?? null,
          score: draft.score,
          errors: draft.findingErrors,
        },
      ];
    });
    return { items, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
  });
};
