import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Admit } from '../wiring/appraisal-port';
import { ITEM_UIDS, type ItemUid } from '../write-pipeline/catalogue';
import type { PaperDecision } from './options';

export type ItemKind = 'photo' | 'film' | 'document';

export interface WrittenItem {
  readonly kind: ItemKind;
  readonly documentId: string;
  readonly published: boolean;
  readonly findings: readonly { code: string; path: string; vi: string }[];
}

const uidOf = (kind: ItemKind): ItemUid => `api::${kind}.${kind}` as ItemUid;
const kindOf = (uid: ItemUid) => uid.split('.')[1] as ItemKind;

/** The document service as the ingest needs it: data whose shape follows the kind that the bytes turned out to be. */
interface ItemDocuments {
  create: (params: { data: Record<string, unknown> }) => Promise<{ documentId: string }>;
  publish: (params: { documentId: string }) => Promise<unknown>;
  findFirst: (params: object) => Promise<{ documentId: string } | null>;
}

interface ErrorDetail {
  path?: readonly string[];
  name?: string;
  message?: string;
}

const findingsOf = (error: InstanceType<typeof errors.ValidationError>) =>
  ((error.details as { errors?: ErrorDetail[] } | undefined)?.errors ?? []).map(
    ({ path = [], name = '', message = '' }) => ({
      code: name,
      path: path.join('.'),
      vi: message,
    }),
  );

export interface ItemWriter {
  /** The item that was made from these bytes before, whatever kind it is. */
  readonly findByKey: (ingestKey: string) => Promise<{ kind: ItemKind; documentId: string } | undefined>;
  /** @param publish the appraisal on paper that lets the item be published; without it the item is kept as a draft */
  readonly write: (
    kind: ItemKind,
    data: Record<string, unknown>,
    publish?: PaperDecision,
  ) => Promise<WrittenItem>;
}

export const createItemWriter = (strapi: Core.Strapi, admit: Admit): ItemWriter => {
  const documents = (uid: ItemUid) => strapi.documents(uid) as unknown as ItemDocuments;

  /** All or nothing: an item that the gate refuses is not left behind as admitted. */
  const createPublished = (
    kind: ItemKind,
    data: Record<string, unknown>,
    paper: PaperDecision,
  ): Promise<string> =>
    strapi.db.transaction(async () => {
      const { documentId } = await documents(uidOf(kind)).create({ data });
      await admit(uidOf(kind), documentId, paper);
      await documents(uidOf(kind)).publish({ documentId });
      return documentId;
    }) as unknown as Promise<string>;

  return {
    findByKey: async (ingestKey) => {
      for (const uid of ITEM_UIDS) {
        const found = await documents(uid).findFirst({ filters: { ingestKey }, fields: ['documentId'] });
        if (found) return { kind: kindOf(uid), documentId: found.documentId };
      }
      return undefined;
    },

    write: async (kind, data, publish) => {
      const service = documents(uidOf(kind));
      if (publish) {
        try {
          const documentId = await createPublished(kind, data, publish);
          return { kind, documentId, published: true, findings: [] };
        } catch (error) {
          // Refused by the gate: nothing was written. The item is kept as a draft and the findings are reported.
          if (!(error instanceof errors.ValidationError)) throw error;
          const { documentId } = await service.create({ data });
          return { kind, documentId, published: false, findings: findingsOf(error) };
        }
      }
      const { documentId } = await service.create({ data });
      return { kind, documentId, published: false, findings: [] };
    },
  };
};
