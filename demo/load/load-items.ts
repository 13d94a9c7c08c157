import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { actingOf } from '../../plugins/provenance/server/src/acting/acting';
import { appraisalOf } from '../../plugins/provenance/server/src/appraisal/appraisal';
import { holdings } from '../holdings';
import type { Holding } from '../holdings/types';
import { documentsOf, upsert } from './documents-port';
import { ingestKeyOf, itemData } from './item-data';
import { createStaff, paperFor, walk } from './journeys';
import { say, stage } from './progress';
import type { ArchiveReferences } from './references';

const UID_OF = {
  photo: 'api::photo.photo',
  film: 'api::film.film',
  document: 'api::document.document',
} as const;

export interface LoadedItems {
  readonly published: number;
  readonly drafts: number;
  /** Titles of items that should have been published and that the gate refused. */
  readonly refused: readonly string[];
  /** Items left out because a file could not be drawn on this machine. */
  readonly skipped: number;
}

interface ErrorDetail {
  readonly message?: string;
}

const sentencesOf = (error: InstanceType<typeof errors.ValidationError>): string[] =>
  ((error.details as { errors?: ErrorDetail[] } | undefined)?.errors ?? []).map(
    ({ message }) => message ?? error.message,
  );

const hasAllFiles = (holding: Holding, refs: ArchiveReferences): boolean =>
  holding.files.every(({ file }) => refs.has('file', file.key));

/** Creates or updates the items through the write pipeline: what is to be public must pass the gate like any other. */
export const loadItems = async (strapi: Core.Strapi, refs: ArchiveReferences): Promise<LoadedItems> => {
  const drawn = holdings.filter((holding) => hasAllFiles(holding, refs));
  const progress = stage('Tư liệu', drawn.length);
  const refused: string[] = [];
  let published = 0;

  const staff = createStaff(strapi);

  const write = async (holding: Holding, more: object = {}): Promise<string> => {
    const documents = documentsOf(strapi, UID_OF[holding.kind]);
    const data = { ...itemData(holding, refs), ...more };
    return upsert(documents, { ingestKey: ingestKeyOf(holding) }, data);
  };

  /** All or nothing: what the gate refuses is not left behind as admitted. */
  const writePublished = async (holding: Holding): Promise<void> => {
    const uid = UID_OF[holding.kind];
    await strapi.db.transaction(async () => {
      const documentId = await write(holding);
      await appraisalOf(strapi).admit(uid, documentId, paperFor(holding));
      await documentsOf(strapi, uid).publish({ documentId });
    });
  };

  /** In the name of the account that sends it, so that it finds the item among its own. */
  const writeDraft = async (holding: Holding): Promise<void> => {
    const { journey } = holding;
    const sender = journey && (await staff(journey.sentBy));
    const documentId = sender
      ? await actingOf(strapi).actAs(sender.actor, () => write(holding, { createdBy: sender.id }))
      : await write(holding);
    await walk(strapi, staff, UID_OF[holding.kind], documentId, holding);
  };

  for (const holding of drawn) {
    try {
      if (holding.publish) {
        await writePublished(holding);
        published += 1;
      } else await writeDraft(holding);
    } catch (error) {
      if (!(holding.publish && error instanceof errors.ValidationError)) throw error;
      // Refused by the gate, nothing was written: the item is kept as a draft and the reasons are told.
      await write(holding);
      refused.push(holding.title);
      say(`! Không công bố được “${holding.title}”:`);
      for (const sentence of sentencesOf(error)) say(`    ${sentence}`);
    }
    progress.step();
  }
  return { published, drafts: drawn.length - published, refused, skipped: holdings.length - drawn.length };
};
