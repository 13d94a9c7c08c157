import type { Context } from 'koa';

/** Id of the administration account that asks. The route's policies let nobody else through. */
export const accountOf = (context: Context): number => {
  const { user } = context.state as { user?: { id?: unknown } };
  if (typeof user?.id !== 'number')
    throw new Error('The route was reached without an administration account.');
  return user.id;
};
