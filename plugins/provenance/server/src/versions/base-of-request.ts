import type { Core } from '@strapi/strapi';

/** Tells over which state of a record a save was made: the record's `updatedAt` as the writer read it. */
export const BASE_HEADER = 'x-base-updated-at';

interface RequestContext {
  readonly params?: Readonly<Record<string, string>>;
  readonly request?: { readonly headers?: Readonly<Record<string, string | string[] | undefined>> };
}

/**
 * The base of the running request, in milliseconds, if the request is about this document; `null` for writes that say
 * none: code, ingest, and REST clients as ever.
 */
export const baseOfRequest = (strapi: Core.Strapi, documentId: string): number | null => {
  const context = strapi.requestContext.get() as RequestContext | undefined;
  if (context?.params?.id !== documentId) return null;
  const header = context.request?.headers?.[BASE_HEADER];
  const time = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};
