import type { Context } from 'koa';

import { PublicError } from '../../../shared/public-error';
import { bytesOf } from '../utf8';

/**
 * Runs a public answer and turns our own refusals into the documented body. Strapi's error format is not used: it would
 * hide the sentence of a 503 and drop the stable code. Other errors go to Strapi, which hides them behind a 500.
 */
export async function answering(ctx: Context, answer: () => Promise<unknown>): Promise<void> {
  // A withdrawal must take effect at once: nobody may keep an old answer.
  ctx.set('Cache-Control', 'no-cache');
  try {
    const body = await answer();
    ctx.type = 'json';
    // As bytes: Koa would measure a text first and encode it afterwards.
    ctx.body = bytesOf(JSON.stringify(body));
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    ctx.status = error.status;
    ctx.body = error.toBody();
  }
}
