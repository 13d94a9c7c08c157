import { createHash } from 'node:crypto';

import type { Core, UID } from '@strapi/strapi';

import { appraisedContent } from '../../../shared/appraisal/appraised-content';
import type { AppraisalPolicy } from '../../../shared/appraisal/policy';
import type { ContentHashes } from '../../../shared/appraisal/state';
import type { ItemUid } from '../services/gate';

const NAMED = { select: ['id', 'documentId'] };

/** What appraisal reads of an item, spelled out. */
const CONTENT_POPULATE = {
  captionEvent: { populate: { event: NAMED } },
  captionPersons: { populate: { people: { populate: { person: NAMED } } } },
  captionTime: true,
  captionPlace: { populate: { place: NAMED } },
  captionAuthor: { populate: { person: NAMED, organization: NAMED } },
  representations: { populate: { file: { select: ['id', 'provider_metadata'] } } },
};

/** Only for reading an act's facts, not for every publication. */
const FACTS_POPULATE = {
  ...CONTENT_POPULATE,
  accession: { select: ['id', 'documentId', 'number', 'handoverRecordNumber'] },
  location: true,
};

export type PopulatedRow = Readonly<Record<string, unknown>>;

/** Straight from the table: inside a transaction this sees the row just written, and no file address is signed. */
const readRow = (
  strapi: Core.Strapi,
  uid: ItemUid,
  documentId: string,
  which: 'draft' | 'published',
  populate: object,
): Promise<PopulatedRow | null> =>
  strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, publishedAt: which === 'published' ? { $notNull: true } : { $null: true } },
    populate,
  });

export const readDraft = (strapi: Core.Strapi, uid: ItemUid, documentId: string) =>
  readRow(strapi, uid, documentId, 'draft', FACTS_POPULATE);

export const readContentRow = (
  strapi: Core.Strapi,
  uid: ItemUid,
  documentId: string,
  which: 'draft' | 'published',
) => readRow(strapi, uid, documentId, which, CONTENT_POPULATE);

/** The hash under which appraised content is kept. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A hash for each field whose change asks for a new appraisal (decision 15). */
export const hashContent = (policy: AppraisalPolicy, row: PopulatedRow): ContentHashes =>
  Object.fromEntries(
    policy.reappraisalFields.map(({ field }) => [field, contentHash(appraisedContent(row, field))]),
  );
