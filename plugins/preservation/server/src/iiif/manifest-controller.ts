import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { manifestOf, PRESENTATION_CONTEXT } from '../../../shared/iiif/manifest';
import { isDocumentId, isItemKind } from '../../../shared/media-url';
import { mediaNotFound } from '../controllers/not-found';
import { readPublishedItem } from '../reading/published-item';
import { readingOf } from '../reading/reading';
import { portsOf } from '../services/ports';
import { originOf, sendJson, setShared } from './answer';
import { canvasesOf } from './canvases';

/** IIIF Presentation 3: what there is to see of a published item, for any viewer. */
export const manifestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { kind, documentId } = ctx.params as Record<string, unknown>;
    if (!isItemKind(kind) || !isDocumentId(documentId)) throw mediaNotFound();
    const reading = readingOf(strapi);
    const row = await readPublishedItem(strapi, kind, documentId);
    if (!row || !reading.decide({ viewer: 'anonymous', item: row, use: 'manifest' }).allowed)
      throw mediaNotFound();
    const item = await portsOf(strapi).describeItem(kind, documentId);
    if (!item) throw mediaNotFound();
    const manifest = manifestOf({
      origin: originOf(strapi, ctx),
      kind,
      documentId,
      item,
      canvases: await canvasesOf(strapi, row, item.representations),
      credit: reading.policy.credit,
    });
    if (!manifest) throw mediaNotFound();
    setShared(ctx);
    sendJson(ctx, manifest, PRESENTATION_CONTEXT);
  },
});
