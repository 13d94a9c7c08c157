import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { mimeOfStoredExt } from '../../../shared/accepted-types';
import { derivativeUrl, isSha256, isVariant, masterUrl, parseMasterFile } from '../../../shared/media-url';
import { urlSignerOf } from '../provider/url-signer-of';
import { mastersOf } from '../services/masters';
import { derivativePath } from '../store/derivative-store';
import { mediaNotFound } from './not-found';
import { sendFile } from './send-file';

/** Types a browser shows by itself; everything else is offered for saving, so that nothing of ours runs as a page. */
const SHOWN = /^(image(?!\/svg)|video|audio)\/|^application\/pdf$/;

/**
 * Masters and derivatives for staff: the address itself carries the right to read, for at most 15 minutes (F25).
 * A bad or missing signature gives the same 404 as a missing file (F22).
 */
const createStaffFilesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);
  const assertSigned = (ctx: Context, path: string): void => {
    if (!signer.verify(path, ctx.query.exp, ctx.query.sig, Date.now())) throw mediaNotFound();
  };

  return {
    async derivative(ctx: Context): Promise<void> {
      const { sha256, variant } = ctx.params as Record<string, unknown>;
      if (!isSha256(sha256) || !isVariant(variant)) throw mediaNotFound();
      assertSigned(ctx, derivativeUrl(sha256, variant));
      const sent = await sendFile(ctx, {
        path: derivativePath(mastersOf(strapi).layout, sha256, variant),
        mime: variant.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
        identity: `${sha256}-${variant}`,
        cacheControl: 'private, max-age=300',
      });
      if (!sent) throw mediaNotFound();
    },

    async master(ctx: Context): Promise<void> {
      const master = parseMasterFile((ctx.params as Record<string, unknown>).file);
      const mime = master ? mimeOfStoredExt(master.ext) : null;
      if (!master || !mime) throw mediaNotFound();
      assertSigned(ctx, masterUrl(master.sha256, master.ext));
      const sent = await sendFile(ctx, {
        path: mastersOf(strapi).layout.masterPath(master.sha256, master.ext),
        mime,
        identity: master.sha256,
        cacheControl: 'private, no-cache',
        disposition: SHOWN.test(mime) ? undefined : 'attachment',
      });
      if (!sent) throw mediaNotFound();
    },
  };
};

export default createStaffFilesController;
