import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PortsService } from '../../plugins/preservation/server/src/services/ports';
import type {
  AttachedGeneration,
  GenerationAttacher,
} from '../../plugins/preservation/shared/generations/contract';
import { generationsOf } from '../../plugins/provenance/server/src/generations/generations';
import { ORIGINAL, processingOf, strongest } from '../../plugins/provenance/shared/generations/processing';
import { textOf } from '../../plugins/provenance/shared/values';
import { lockDocument } from '../../plugins/provenance/server/src/database/document-lock'; // prettier-ignore

interface Representation {
  id: number;
  role: string;
  pageNumber: number | null;
  label: string | null;
  file: { id: number; hash: string } | null;
  [field: string]: unknown;
}

interface Documents {
  findOne: (params: object) => Promise<{ representations: Representation[] | null } | null>;
  update: (params: object) => Promise<unknown>;
}

/** What `update` wants of a part of the record that stays: its id says that it is the same. */
const asWritten = ({ file, ...fields }: Representation): Record<string, unknown> => ({
  ...fields,
  file: file?.id ?? null,
});

/**
 * The representations with the new one after the file it was made from, and after what was made from that before; null
 * where the item shows it already. Pure.
 */
export const withGeneration = (
  shown: readonly Representation[],
  { fileId, parent, processing, label }: AttachedGeneration,
): Record<string, unknown>[] | null => {
  if (shown.some(({ file }) => file?.id === fileId)) return null;
  const at = shown.findIndex(({ file }) => file?.hash === parent);
  const before = shown[at];
  let place = before ? at + 1 : shown.length;
  while (before && shown[place]?.madeFrom === parent) place += 1;
  const added = {
    role: before?.role ?? 'front',
    pageNumber: before?.pageNumber ?? null,
    label: label ?? before?.label ?? null,
    processing,
    madeFrom: parent,
    file: fileId,
  };
  return [...shown.slice(0, place).map(asWritten), added, ...shown.slice(place).map(asWritten)];
};

/** What is made of a coloured picture is coloured, however little was done to it: no label is weaker than its source's. */
const asStrongAsSource = async (
  strapi: Core.Strapi,
  shown: readonly Representation[],
  { parent, processing }: AttachedGeneration,
): Promise<string> => {
  const files = shown.map(({ file, madeFrom, processing: said }) => ({
    sha256: file?.hash ?? null,
    madeFrom: textOf(madeFrom),
    processing: textOf(said),
  }));
  const [told = []] = await generationsOf(strapi).told([
    [...files, { sha256: parent, madeFrom: null, processing: null }],
  ]);
  return strongest([processingOf(processing), told.at(-1)?.processing ?? ORIGINAL]);
};

/** Shows a file with an item, through the write pipeline, as the person who acts. */
const attach =
  (strapi: Core.Strapi): GenerationAttacher =>
  async (attached) => {
    const { uid, documentId } = attached;
    const documents = strapi.documents(uid as UID.ContentType) as unknown as Documents;
    await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      // Before it is read: two that are added at once must both be there in the end.
      await lockDocument(strapi, trx, documentId);
      const item = await documents.findOne({ documentId, populate: { representations: { populate: ['file'] } } });
      const shown = item?.representations ?? [];
      const processing = await asStrongAsSource(strapi, shown, attached);
      const representations = item && withGeneration(shown, { ...attached, processing });
      if (representations) await documents.update({ documentId, data: { representations } });
    });
  }; // prettier-ignore

/** Lets preservation show what it made from a master: which item shows what belongs to the catalogue. */
export const wireAttachGeneration = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setGenerationAttacher(attach(strapi));
};
