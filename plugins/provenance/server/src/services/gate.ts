import type { Core, UID } from '@strapi/strapi';

import type { ItemKind, Phase } from '../../../shared/contracts';
import { evaluate } from '../../../shared/evaluate';
import type { Finding } from '../../../shared/finding';
import { mastersOf } from '../../../shared/masters';
import { projectDates } from '../../../shared/project-dates';
import { DEFAULT_SETTINGS } from '../../../shared/rule-settings';
import { ITEM_POPULATE } from '../item-populate';
import { toValidationError } from '../to-validation-error';
import { vocabulariesOf } from './vocabularies';

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
    // Straight from the table: inside the pipeline's transaction this sees the row just written, and no file URL is signed.
    const row: unknown = await strapi.db.query(uid as UID.ContentType).findOne({
      where: { documentId, publishedAt: phase === 'publish' ? { $notNull: true } : { $null: true } },
      populate: ITEM_POPULATE,
    });
    if (row === null || row === undefined) return [];
    const hasCode = await vocabulariesOf(strapi).codeCheck();
    const context = {
      kind: KIND_OF[uid],
      masters: mastersOf(row),
      hasCode,
      related: null,
      settings: DEFAULT_SETTINGS,
    };
    return evaluate(row, context, phase);
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
