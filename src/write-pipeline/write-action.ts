/** The document-service actions that change something. Everything else is a read and passes untouched. */
const WRITES = ['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone'] as const;

export type WriteAction = (typeof WRITES)[number];

export const isWrite = (action: string): action is WriteAction =>
  (WRITES as readonly string[]).includes(action);

/**
 * Whether the write leaves a *newly published* row behind, whatever the action is called:
 * `create` and `update` with `status: 'published'` publish just as `publish` does (strapi-notes 0.6),
 * so a guard that looks at the action's name alone has a hole.
 */
export const leavesPublishedRow = (action: WriteAction, status: unknown): boolean =>
  action === 'publish' || ((action === 'create' || action === 'update') && status === 'published');

/** Whether the public face of an item may differ afterwards: published, withdrawn or deleted. */
export const changesPublicFace = (action: WriteAction, status: unknown): boolean =>
  leavesPublishedRow(action, status) || action === 'unpublish' || action === 'delete';
