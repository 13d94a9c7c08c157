import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

type Action = (ctx: Context, ...rest: unknown[]) => unknown;

const UPLOAD = 'plugin::upload.content-api';
/** The list tells every file's name and hash, published or not: for programs with a token, never for visitors. */
const READERS: ReadonlySet<unknown> = new Set(['content-api-token', 'api-token']);

const guarded =
  (action: Action): Action =>
  (ctx, ...rest) => {
    const strategy = (ctx.state.auth as { strategy?: { name?: unknown } } | undefined)?.strategy?.name;
    if (!READERS.has(strategy)) throw new errors.ForbiddenError();
    return action(ctx, ...rest);
  };

/** Closes `/api/upload/files` to visitors and website accounts, whatever a role was granted by a click (F104). */
export const closeFileList = (strapi: Core.Strapi): void => {
  strapi.get('controllers').extend(UPLOAD, (controller: Record<string, Action>) => {
    // The controller's own object is kept: its actions call each other.
    for (const name of ['find', 'findOne']) {
      const action = controller[name];
      if (!action) throw new Error(`preservation: the upload plugin has no ${name} to close.`);
      controller[name] = guarded(action.bind(controller));
    }
    return controller;
  });
};
