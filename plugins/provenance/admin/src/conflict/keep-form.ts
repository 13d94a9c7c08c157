import { adminApi } from '@strapi/strapi/admin';

/** What this file changes of an endpoint of the content manager. */
interface Mutation {
  invalidatesTags?: unknown;
  onQueryStarted?: unknown;
}

type Tags = readonly unknown[];
type TagsOf = (result: unknown, error: unknown, ...rest: unknown[]) => Tags;

const isTagsOf = (tags: unknown): tags is TagsOf => typeof tags === 'function';

/** A refused write changed nothing: no copy of the record has become stale by it. */
const onlyAfterSuccess = (endpoint: Mutation | undefined): void => {
  if (!endpoint) return;
  const tags = endpoint.invalidatesTags;
  if (isTagsOf(tags))
    endpoint.invalidatesTags = ((result, error, ...rest) =>
      error ? [] : tags(result, error, ...rest)) satisfies TagsOf;
  // The copy is written over before the server has agreed, and put back when it does not; the form follows both.
  delete endpoint.onQueryStarted;
};

/**
 * Strapi reads a record again after a save or publish that was refused, and its form follows what was read: when somebody
 * else has saved meanwhile, everything typed is gone. Here a record is read again only after a write that was done.
 * In `bootstrap`, when the content manager has named its endpoints.
 */
export const keepFormAfterRefusal = (): void => {
  adminApi.enhanceEndpoints({
    endpoints: { updateDocument: onlyAfterSuccess, publishDocument: onlyAfterSuccess } as never,
  });
};
