import type { Core, UID } from '@strapi/strapi';

export interface Written {
  readonly documentId: string;
}

/** The document service as the loader needs it: data whose shape the demonstration files decide. */
export interface DocumentsPort {
  readonly findFirst: (params: { filters: object; fields: readonly string[] }) => Promise<Written | null>;
  readonly create: (params: { data: object }) => Promise<Written>;
  readonly update: (params: { documentId: string; data: object }) => Promise<Written | null>;
  readonly publish: (params: { documentId: string }) => Promise<unknown>;
}

/** `strapi.documents`, so that the write pipeline, the gate and the outbox apply to the demonstration too. */
export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType): DocumentsPort =>
  strapi.documents(uid) as unknown as DocumentsPort;

/**
 * Updates the record that carries this key, or creates it.
 * @returns its document id
 */
export const upsert = async (documents: DocumentsPort, key: object, data: object): Promise<string> => {
  const found = await documents.findFirst({ filters: key, fields: ['documentId'] });
  if (!found) return (await documents.create({ data: { ...data, ...key } })).documentId;
  await documents.update({ documentId: found.documentId, data });
  return found.documentId;
};
