import type { Core } from '@strapi/strapi';

import type { PortsService as SearchPorts } from '../../plugins/archive-search/server/src/services/ports';
import type { OutboxService } from '../../plugins/archive-search/server/src/services/outbox';
import { portsOf, type ProcessingNamer } from '../../plugins/preservation/server/src/services/ports';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { generationsOf } from '../../plugins/provenance/server/src/generations/generations';
import { restorationOf } from '../../plugins/provenance/server/src/restoration/restoration';
import { vocabulariesOf } from '../../plugins/provenance/server/src/services/vocabularies';
import { PROCESSING_WORDS, processingOf } from '../../plugins/provenance/shared/generations/processing';
import { ITEM_UIDS } from '../write-pipeline/catalogue';

const UID_OF = { photo: ITEM_UIDS[0], film: ITEM_UIDS[1], document: ITEM_UIDS[2] } as const;

/** The items whose draft shows one of some files of the media library. */
const findDrafts =
  (strapi: Core.Strapi) =>
  async (fileIds: readonly number[]): Promise<{ uid: string; documentId: string }[]> => {
    const found: { uid: string; documentId: string }[] = [];
    for (const uid of ITEM_UIDS) {
      const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: { publishedAt: { $null: true }, representations: { file: { id: { $in: [...fileIds] } } } },
      });
      found.push(
        ...[...new Set(rows.map(({ documentId }) => documentId))].map((one) => ({ uid, documentId: one })),
      );
    }
    return found;
  };

/** What was done to a file, in the archive's own words; nothing of one that is as it was scanned. */
const nameProcessing =
  (strapi: Core.Strapi): ProcessingNamer =>
  async (sha256, written) => {
    const [files] = await generationsOf(strapi).told([[{ sha256, madeFrom: null, processing: written }]]);
    const code = processingOf(files?.[0]?.processing);
    if (code === 'original') return null;
    const term = ((await vocabulariesOf(strapi).terms('file-processing')) ?? []).find(
      (one) => one.code === code,
    );
    return { code, label: term?.label ?? PROCESSING_WORDS[code].vi };
  };

/** What a file was made from is known to provenance; preservation makes the files, and the index shows the label. */
export const wireGenerations = (strapi: Core.Strapi): void => {
  const ports = portsOf(strapi);
  ports.setGenerationRecorder((made) => generationsOf(strapi).record(made));
  ports.setDraftFinder(findDrafts(strapi));
  ports.setProcessingNamer(nameProcessing(strapi));

  const search: SearchPorts = strapi.plugin('archive-search').service('ports');
  search.setGenerationTeller((items) => generationsOf(strapi).told(items));

  search.setConditionTeller((kind, documentId) =>
    restorationOf(strapi).publicRestoration(UID_OF[kind], documentId),
  );

  generationsOf(strapi).setFollower(async (items) => {
    const outbox: OutboxService = strapi.plugin('archive-search').service('outbox');
    for (const item of items) await evaluationOf(strapi).note(item);
    await outbox.enqueue(
      items.flatMap(({ uid, documentId, published }) => (published ? [{ uid, documentId }] : [])),
    );
  });
};
