import type { Core } from '@strapi/strapi';

import type { MasterFacts } from '../../../shared/contracts';
import { isSha256 } from '../../../shared/media-url';
import type { ItemAddress } from './item-address';

/** A master that an item shows. */
export interface ItemFile {
  readonly fileId: number;
  readonly name: string;
  readonly ext: string;
  readonly sha256: string;
  readonly facts: MasterFacts;
  readonly hasPictures: boolean;
  /** What was done to it since it was scanned, as the description says. */
  readonly processing: string | null;
}

interface FileRow {
  id: number;
  name: string;
  ext: string;
  formats: unknown;
  provider_metadata: MasterFacts | null;
}

/** The files of an item's working description, each master once, in the order of the representations. */
export const filesOfItem = async (
  strapi: Core.Strapi,
  { uid, documentId }: ItemAddress,
): Promise<ItemFile[]> => {
  const item: { representations: { processing: string | null; file: FileRow | null }[] | null } | null =
    await strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: { $null: true } },
      select: ['id'],
      populate: { representations: { populate: { file: true } } },
    });
  const files = (item?.representations ?? []).flatMap(({ file, processing }): ItemFile[] => {
    const facts = file?.provider_metadata;
    return file && facts && isSha256(facts.sha256)
      ? [
          {
            fileId: file.id,
            name: file.name,
            ext: file.ext.replace(/^\./, ''),
            sha256: facts.sha256,
            facts,
            hasPictures: file.formats !== null,
            processing,
          },
        ]
      : [];
  });
  return files.filter(({ sha256 }, at) => files.findIndex((file) => file.sha256 === sha256) === at);
};
