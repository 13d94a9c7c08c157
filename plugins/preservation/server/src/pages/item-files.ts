import type { Core } from '@strapi/strapi';

import type { ItemKind, MasterFacts } from '../../../shared/contracts';
import { isSha256 } from '../../../shared/media-url';
import type { PageCandidate } from '../../../shared/pages/wanted-files';

/** A file of an item as it stands in the description that is being worked on. */
export interface ItemFile extends PageCandidate {
  readonly sha256: string;
  readonly name: string;
}

interface Row {
  representations:
    | { role: string | null; file: { name: string; provider_metadata: MasterFacts | null } | null }[]
    | null;
}

export const itemUid = (kind: ItemKind) => `api::${kind}.${kind}` as const;

/** The files of an item's draft, in the order of the description, each once. */
export const readItemFiles = async (
  strapi: Core.Strapi,
  kind: ItemKind,
  documentId: string,
): Promise<ItemFile[]> => {
  const row: Row | null = await strapi.db.query(itemUid(kind)).findOne({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id'],
    populate: {
      representations: {
        select: ['id', 'role'],
        populate: { file: { select: ['id', 'name', 'provider_metadata'] } },
      },
    },
  });
  const files = new Map<string, ItemFile>();
  for (const { role, file } of row?.representations ?? []) {
    const facts = file?.provider_metadata;
    if (!file || !facts || !isSha256(facts.sha256) || files.has(facts.sha256)) continue;
    files.set(facts.sha256, {
      sha256: facts.sha256,
      name: file.name,
      role,
      kind: facts.kind,
      pages: facts.pages,
    });
  }
  return [...files.values()];
};
