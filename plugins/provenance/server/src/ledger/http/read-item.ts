import type { Core } from '@strapi/strapi';

import type { PremisFile, PremisItem } from '../../../../shared/premis/premis-item';
import type { ItemAddress } from '../../http/item-address';
import { vocabulariesOf } from '../../services/vocabularies';

interface FileRow {
  name?: unknown;
  mime?: unknown;
  hash?: unknown;
  provider_metadata?: { sha256?: unknown; bytes?: unknown } | null;
}

interface ItemRow {
  title?: string | null;
  docCode?: string | null;
  rightsStatement?: string | null;
  accessRegime?: string | null;
  representations?: { file?: FileRow | null }[];
}

const fileOf = (row: FileRow): PremisFile | null => {
  const facts = row.provider_metadata;
  if (typeof facts?.sha256 !== 'string') return null;
  return {
    sha256: facts.sha256,
    bytes: typeof facts.bytes === 'number' ? facts.bytes : null,
    mime: typeof row.mime === 'string' ? row.mime : 'application/octet-stream',
    originalName: typeof row.name === 'string' ? row.name : null,
  };
};

/** What the ledger's pages need of an item as it stands: the draft, with the facts of its masters. */
export const readItem = async (
  strapi: Core.Strapi,
  { uid, documentId }: ItemAddress,
): Promise<Omit<PremisItem, 'entries'>> => {
  const row: ItemRow | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: {
      representations: { populate: { file: { select: ['name', 'mime', 'hash', 'provider_metadata'] } } },
    },
  });
  const regimes = await vocabulariesOf(strapi).terms('access-visibility');
  const regime = row?.accessRegime ?? null;
  return {
    uid,
    documentId,
    title: row?.title ?? null,
    code: row?.docCode ?? null,
    rightsStatement: row?.rightsStatement ?? null,
    access: regimes?.find(({ code }) => code === regime)?.label ?? regime,
    files: (row?.representations ?? [])
      .map(({ file }) => (file ? fileOf(file) : null))
      .filter((file) => file !== null),
  };
};
