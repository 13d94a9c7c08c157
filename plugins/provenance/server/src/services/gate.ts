import type { Core } from '@strapi/strapi';

import type { ItemKind, Phase } from '../../../shared/contracts';
import type { Finding } from '../../../shared/finding';
import { projectDates } from '../../../shared/project-dates';
import { evaluationOf } from '../evaluation/evaluation';
import { toValidationError } from '../to-validation-error';

/** The item types the gate knows; the same uids as the write pipeline's catalogue. */
export type ItemUid = 'api::photo.photo' | 'api::film.film' | 'api::document.document';

export const isItemUid = (uid: string): uid is ItemUid => uid in KIND_OF;

const KIND_OF: Record<ItemUid, ItemKind> = {
  'api::photo.photo': 'photo',
  'api::film.film': 'film',
  'api::document.document': 'document',
};

/** The first gate: what stands between an item and the public. */
export const createGate = ({ strapi }: { strapi: Core.Strapi }) => {
  const judgeRow = async (uid: ItemUid, documentId: string, phase: Phase): Promise<Finding[]> => {
    const { judge } = evaluationOf(strapi);
    const status = phase === 'publish' ? 'published' : 'draft';
    const [row] = await judge.readRows(KIND_OF[uid], [documentId], status);
    return row ? (await judge.judgeRow(row, phase)).findings : [];
  };

  return {
    /** Findings of the published row, as it stands in the current transaction; none when there is no such row. */
    judge: (uid: ItemUid, documentId: string): Promise<Finding[]> => judgeRow(uid, documentId, 'publish'),

    /** Findings of the draft row: errors only for what is refused at the door. */
    judgeDraft: (uid: ItemUid, documentId: string): Promise<Finding[]> => judgeRow(uid, documentId, 'draft'),

    toValidationError,
    projectDates,
  };
};

export type GateService = ReturnType<typeof createGate>;
