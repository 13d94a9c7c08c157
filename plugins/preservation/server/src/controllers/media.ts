import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ItemKind } from '../../../shared/contracts';
import { mayRead } from '../../../shared/may-read';
import { isSha256, parsePublicMedia, sha12Of } from '../../../shared/media-url';
import { mastersOf } from '../services/masters';
import { derivativePath } from '../store/derivative-store';
import { mediaNotFound } from './not-found';
import { sendFile } from './send-file';

interface PublishedItem {
  accessRegime: string | null;
  secrecy: string | null;
  representations: { file: { provider_metadata: { sha256?: unknown } | null } | null }[] | null;
}

const UID: Record<ItemKind, 'api::photo.photo' | 'api::film.film' | 'api::document.document'> = {
  photo: 'api::photo.photo',
  film: 'api::film.film',
  document: 'api::document.document',
};

const findPublished = (
  strapi: Core.Strapi,
  kind: ItemKind,
  documentId: string,
): Promise<PublishedItem | null> =>
  strapi.db.query(UID[kind]).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'accessRegime', 'secrecy'],
    populate: {
      representations: { select: ['id'], populate: { file: { select: ['id', 'provider_metadata'] } } },
    },
  });

const masterOf = (item: PublishedItem, sha12: string): string | null => {
  for (const { file } of item.representations ?? []) {
    const sha256 = file?.provider_metadata?.sha256;
    if (isSha256(sha256) && sha12Of(sha256) === sha12) return sha256;
  }
  return null;
};

/**
 * Pictures of published items for everyone. Nothing about an item is remembered between requests: a withdrawal must
 * close the picture at the next request (F21).
 */
const createMediaController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const address = parsePublicMedia(ctx.params as Record<string, unknown>);
    if (!address) throw mediaNotFound();
    const item = await findPublished(strapi, address.kind, address.documentId);
    if (!item) throw mediaNotFound();
    const { accessRegime, secrecy } = item;
    const decision = mayRead({
      viewer: 'anonymous',
      item: { published: true, accessRegime, secrecy },
      use: 'derivative',
    });
    const sha256 = decision.allowed ? masterOf(item, address.sha12) : null;
    if (!sha256) throw mediaNotFound();
    const { variant } = address;
    const sent = await sendFile(ctx, {
      path: derivativePath(mastersOf(strapi).layout, sha256, variant),
      mime: variant.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
      identity: `${address.sha12}-${variant}`,
      // `no-cache` lets a browser keep the bytes but makes it ask each time.
      cacheControl: 'no-cache',
    });
    if (!sent) throw mediaNotFound();
  },
});

export default createMediaController;
