import type { Core } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import type { Finding } from '../../../shared/finding';
import { projectDates } from '../../../shared/project-dates';
import { evaluationOf } from '../evaluation/evaluation';
import type { AddressedRow } from '../evaluation/reading/related-reader';
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
  const readRow = async (
    uid: ItemUid,
    documentId: string,
    status: 'draft' | 'published',
  ): Promise<AddressedRow | null> => {
    const [row] = await evaluationOf(strapi).judge.readRows(KIND_OF[uid], [documentId], status);
    return row ?? null;
  };

  return {
    /** The published row as it stands in the current transaction; read once for all that the gate asks of it. */
    readPublished: (uid: ItemUid, documentId: string): Promise<AddressedRow | null> =>
      readRow(uid, documentId, 'published'),

    /** What refuses to let this row be public. Only that: what merely asks or helps is told in the background. */
    refusals: (row: AddressedRow): Promise<Finding[]> => evaluationOf(strapi).judge.refusals(row),

    /** Findings of the draft row: errors only for what is refused at the door. */
    async judgeDraft(uid: ItemUid, documentId: string): Promise<Finding[]> {
      const row = await readRow(uid, documentId, 'draft');
      return row ? (await evaluationOf(strapi).judge.judgeRow(row, 'draft')).findings : [];
    },

    toValidationError,
    projectDates,
  };
};

export type GateService = ReturnType<typeof createGate>;
