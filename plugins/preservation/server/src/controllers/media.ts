import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { parsePublicMedia } from '../../../shared/media-url';
import { attachment, fileNameFrom } from '../reading/content-disposition';
import { fileOf, readPublishedItem } from '../reading/published-item';
import { readingOf } from '../reading/reading';
import { variantsOf } from '../reading/variants';
import { labelled } from '../../../shared/processing-label';
import { portsOf } from '../services/ports';
import { mediaNotFound } from './not-found';
import { sendFile } from './send-file';

/**
 * Files made from the masters of published items, for everyone. Nothing about an item is remembered between requests:
 * a withdrawal must close the file at the next request (F21). With `?download=1` the same file as a copy to keep.
 */
const createMediaController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const address = parsePublicMedia(ctx.params as Record<string, unknown>);
    const variant = address && variantsOf(strapi).find(address.variant);
    const item = variant && (await readPublishedItem(strapi, address.kind, address.documentId));
    const file = item && fileOf(item, address.sha12);
    if (!file) throw mediaNotFound();
    const keep = ctx.query.download !== undefined;
    const copy = await readingOf(strapi).outgoing(item, file, variant, address.variant, keep);
    if (!copy) throw mediaNotFound();
    const name = keep
      ? labelled(item.title, await portsOf(strapi).nameProcessing(file.facts.sha256, file.processing))
      : null;
    const sent = await sendFile(ctx, {
      path: copy.path,
      mime: variant.mime,
      identity: `${address.sha12}-${address.variant}${copy.mark}`,
      // `no-cache` lets a browser keep the bytes but makes it ask each time.
      cacheControl: 'no-cache',
      disposition:
        name === null ? undefined : attachment(fileNameFrom(name, address.variant.split('.').pop() ?? 'bin')),
    });
    if (!sent) throw mediaNotFound();
  },
});

export default createMediaController;
