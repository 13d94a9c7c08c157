import type { Core, UID } from '@strapi/strapi';

import {
  type CheckedFile,
  digitisationOf,
} from '../../plugins/preservation/server/src/digitisation/digitisation';
import type { MasterFacts } from '../../plugins/preservation/shared/contracts';
import type { ScannedSubject } from '../../plugins/preservation/shared/digitisation/check-files';
import { restorationOf } from '../../plugins/provenance/server/src/restoration/restoration';
import type {
  DigitisationProfile,
  DigitisationReport,
} from '../../plugins/provenance/shared/restoration/contract';
import { isItemUid } from '../write-pipeline/catalogue';

interface Row {
  readonly representations:
    | {
        readonly role: string | null;
        readonly processing: string | null;
        readonly file: { readonly name: string; readonly provider_metadata: MasterFacts | null } | null;
      }[]
    | null;
}

const SUBJECTS: Readonly<Record<string, ScannedSubject>> = {
  'api::document.document': 'paper',
  'api::photo.photo': 'photograph',
  'api::film.film': 'recording',
};

/** What a scanner delivered: no subtitles, and nothing that was made out of a scan afterwards. */
const scansOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<CheckedFile[]> => {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id'],
    populate: {
      representations: {
        select: ['id', 'role', 'processing'],
        populate: { file: { select: ['id', 'name', 'provider_metadata'] } },
      },
    },
  });
  const files = new Map<string, CheckedFile>();
  for (const { role, processing, file } of row?.representations ?? []) {
    const sha256 = file?.provider_metadata?.sha256;
    if (!file || !sha256 || files.has(sha256)) continue;
    if (role === 'subtitle' || (processing ?? 'original') !== 'original') continue;
    files.set(sha256, { name: file.name, sha256 });
  }
  return [...files.values()];
};

/** Checks the scans of an item's working description against a profile (preservation F193). */
export const checkItem =
  (strapi: Core.Strapi) =>
  async (uid: string, documentId: string, profile: DigitisationProfile): Promise<DigitisationReport> =>
    digitisationOf(strapi).check(
      isItemUid(uid) ? await scansOf(strapi, uid, documentId) : [],
      profile,
      SUBJECTS[uid] ?? null,
    );

/** Lets the restoration room have scans checked: the files belong to the store, the case to provenance. */
export const wireDigitisation = (strapi: Core.Strapi): void => {
  restorationOf(strapi).setDigitisationCheck(checkItem(strapi));
};
