import type { Knex } from 'knex';

import { changedFields } from '../../../shared/appraisal/appraised-content';
import { movedTo } from '../../../shared/appraisal/next-state';
import type { Stage } from '../../../shared/appraisal/stages';
import { type AppraisalState, personOf } from '../../../shared/appraisal/state';
import { actingOf } from '../acting/acting';
import { lockDocument } from '../database/document-lock';
import { ledgerOf } from '../ledger/ledger';
import type { ItemUid } from '../services/gate';
import { projectStage } from './project-stage';
import { hashContent, readContentRow } from './read-content';
import { movedMeanwhile, noSuchItem, refusalError } from './refuse';
import type { RoomContext } from './room-context';

/** A verdict that was given on paper, before the item came into this archive. */
export interface PaperVerdict {
  /** The paper and its number: `Phiếu thẩm định số 12-PTĐ/BTG`. */
  readonly decision: string;
  /** Who decided. */
  readonly by: string;
  /** When, as written on the paper. */
  readonly on: string;
}

/** Admitted already, or further on. */
const BEYOND: readonly Stage[] = ['described', 'internal', 'on-request', 'published', 'withdrawn'];

const MIN_DECISION = 5;

const checked = (paper: PaperVerdict): void => {
  if (paper.decision.trim().length >= MIN_DECISION) return;
  throw refusalError([
    {
      code: 'DECISION_MISSING',
      field: 'decision',
      vi: 'Chưa ghi văn bản thẩm định (tên và số, ví dụ: Phiếu thẩm định số 12). Không tư liệu nào vào kho mà không qua thẩm định.',
      en: 'The appraisal decision on paper (title and number) is not given. Nothing enters the store without appraisal.',
      about: 'form',
    },
  ]);
};

const onlyForCommands = (kind: string): void => {
  if (kind === 'process') return;
  throw refusalError([
    {
      code: 'ADMIT_ONLY_BY_COMMAND',
      field: null,
      vi: 'Nhập kho theo văn bản thẩm định có sẵn chỉ làm bằng lệnh của người quản trị máy chủ.',
      en: 'Retrospective accession is done by a command of the archive only.',
      about: 'duty',
    },
  ]);
};

/**
 * Retrospective accession: brings an item that was appraised on paper to `described`. For commands of the archive
 * itself, never for a request: there is no other way past the desks (A31). An item that is there already stays where it is; where
 * its content differs from what was appraised, the paper covers the difference.
 *
 * @throws `DECISION_MISSING`, `ADMIT_ONLY_BY_COMMAND`, `ITEM_NOT_FOUND`
 */
export const admitItem = async (
  context: RoomContext,
  uid: ItemUid,
  documentId: string,
  paper: PaperVerdict,
): Promise<void> => {
  const { strapi, store, policy } = context;
  const actor = actingOf(strapi).current();
  onlyForCommands(actor.kind);
  checked(paper);
  await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
    await lockDocument(strapi, trx, documentId);
    const state = await store.read(uid, documentId);
    const row = await readContentRow(strapi, uid, documentId, 'draft');
    if (!state || !row) throw noSuchItem();
    const content = hashContent(policy, row);
    const isBeyond = BEYOND.includes(state.stage);
    if (isBeyond && state.appraised && changedFields(policy, state.appraised, content).length === 0) return;
    const now = new Date().toISOString();
    const decision = { decision: paper.decision.trim(), decidedBy: paper.by, decidedOn: paper.on };
    const next: AppraisalState = {
      ...movedTo(state, isBeyond ? state.stage : 'described', now),
      appraisals: [{ kind: 'paper', by: personOf(actor), at: now, ...decision }],
      appraised: content,
      changedBy: [],
      sentBack: null,
    };
    if (!(await store.write({ uid, documentId, state: next }, false))) throw movedMeanwhile();
    await projectStage(strapi, trx, uid, [documentId], { stage: next.stage });
    await ledgerOf(strapi).append([
      {
        act: 'appraisal.admit',
        uid,
        documentId,
        outcome: 'done',
        note: `${decision.decision}; ${decision.decidedBy}; ${decision.decidedOn}`,
        change: { old: { stage: state.stage }, new: { stage: next.stage, form: decision } },
      },
    ]);
  });
};
