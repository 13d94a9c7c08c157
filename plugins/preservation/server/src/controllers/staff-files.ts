import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { mimeOfStoredExt } from '../../../shared/accepted-types';
import {
  derivativeUrl,
  isSha256,
  isVariantName,
  masterUrl,
  parseMasterFile,
} from '../../../shared/media-url';
import { urlSignerOf } from '../provider/url-signer-of';
import { attachment } from '../reading/content-disposition';
import { variantsOf } from '../reading/variants';
import { mastersOf } from '../services/masters';
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
      const { sha256, variant: name } = ctx.params as Record<string, unknown>;
      if (!isSha256(sha256) || !isVariantName(name)) throw mediaNotFound();
      assertSigned(ctx, derivativeUrl(sha256, name));
      const variants = variantsOf(strapi);
      const variant = variants.find(name);
      const path = variant && (await variants.locate(variant, sha256, name));
      if (!path) throw mediaNotFound();
      const sent = await sendFile(ctx, {
        path,
        mime: variant.mime,
        identity: `${sha256}-${name}`,
        cacheControl: 'private, max-age=300',
      });
      if (!sent) throw mediaNotFound();
    },

    async master(ctx: Context): Promise<void> {
      const master = parseMasterFile((ctx.params as Record<string, unknown>).file);
      const mime = master ? mimeOfStoredExt(master.ext) : null;
      if (!master || !mime) throw mediaNotFound();
      assertSigned(ctx, masterUrl(master.sha256, master.ext));
      const { shelf } = mastersOf(strapi);
      const sent = await sendFile(ctx, {
        path: { stat: () => shelf.stat(master), open: (range) => shelf.open(master, range) },
        mime,
        identity: master.sha256,
        cacheControl: 'private, no-cache',
        disposition: SHOWN.test(mime) ? undefined : attachment(`${master.sha256}.${master.ext}`),
      });
      if (!sent) throw mediaNotFound();
    },
  };
};

export default createStaffFilesController;
