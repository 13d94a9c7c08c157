import type { Context } from 'koa';

import { PublicError } from '../../../shared/public-error';

/**
 * Runs a public answer and turns our own refusals into the documented body. Strapi's error format is not used: it would
 * hide the sentence of a 503 and drop the stable code. Other errors go to Strapi, which hides them behind a 500.
 */
export async function answering(ctx: Context, answer: () => Promise<unknown>): Promise<void> {
  // A withdrawal must take effect at once: nobody may keep an old answer.
  ctx.set('Cache-Control', 'no-cache');
  try {
    ctx.body = await answer();
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    ctx.status = error.status;
    ctx.body = error.toBody();
  }
}
