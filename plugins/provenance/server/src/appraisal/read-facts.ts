import type { Core } from '@strapi/strapi';

import type { ItemFacts } from '../../../shared/appraisal/conditions';
import type { AppraisalPolicy } from '../../../shared/appraisal/policy';
import { objectOf, textOf } from '../../../shared/values';
import { restorationOf } from '../restoration/restoration';
import type { GateService, ItemUid } from '../services/gate';
import { hashContent, readDraft } from './read-content';

const LOCATION = ['repository', 'shelf', 'box', 'file', 'sheets'] as const;

/**
 * What an act must know of an item, from its draft.
 * @returns `null` when there is no such item
 */
export const readFacts = async (
  strapi: Core.Strapi,
  policy: AppraisalPolicy,
  uid: ItemUid,
  documentId: string,
): Promise<ItemFacts | null> => {
  const row = await readDraft(strapi, uid, documentId);
  if (!row) return null;
  const gate: GateService = strapi.plugin('provenance').service('gate');
  const accession = objectOf(row.accession);
  const location = objectOf(row.location);
  return {
    accession: textOf(accession.number)
      ? { number: String(accession.number), handoverRecordNumber: textOf(accession.handoverRecordNumber) }
      : null,
    docCode: textOf(row.docCode),
    located: LOCATION.some((part) => textOf(location[part]) !== null),
    accessRegime: textOf(row.accessRegime),
    findings: await gate.judgeDraft(uid, documentId),
    content: hashContent(policy, row),
    restoration: await restorationOf(strapi).statusOf(uid, documentId),
  };
};
