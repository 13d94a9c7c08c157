import type { Core } from '@strapi/strapi';

import type { ItemKind, MasterFacts } from '../../../../shared/contracts';
import { mayRead } from '../../../../shared/may-read';
import { isSha256, parsePublicMedia, sha12Of } from '../../../../shared/media-url';
import { itemUid } from '../item-files';

/** A file of a published item that everybody may read. */
export interface OpenFile {
  readonly kind: ItemKind;
  readonly documentId: string;
  readonly sha256: string;
}

interface PublishedRow {
  accessRegime: string | null;
  secrecy: string | null;
  representations: { file: { provider_metadata: MasterFacts | null } | null }[] | null;
}

/**
 * The file that a public address means, if everybody may read it now; null for everything else. Nothing is remembered
 * between requests (F21).
 */
export const openFileOf = async (
  strapi: Core.Strapi,
  params: Record<string, unknown>,
): Promise<OpenFile | null> => {
  // The address of a page begins like that of a picture.
  const address = parsePublicMedia({ ...params, variant: 'screen.webp' });
  if (!address) return null;
  const { kind, documentId, sha12 } = address;
  const row: PublishedRow | null = await strapi.db.query(itemUid(kind)).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'accessRegime', 'secrecy'],
    populate: {
      representations: { select: ['id'], populate: { file: { select: ['id', 'provider_metadata'] } } },
    },
  });
  if (!row) return null;
  const { accessRegime, secrecy } = row;
  const item = { published: true, accessRegime, secrecy };
  if (!mayRead({ viewer: 'anonymous', item, use: 'derivative' }).allowed) return null;
  for (const { file } of row.representations ?? []) {
    const sha256 = file?.provider_metadata?.sha256;
    if (isSha256(sha256) && sha12Of(sha256) === sha12) return { kind, documentId, sha256 };
  }
  return null;
};
