import type { Core } from '@strapi/strapi';

import type { ItemKind, MasterFacts } from '../../../shared/contracts';
import type { ReadableItem } from '../../../shared/may-read';
import { isSha256, sha12Of } from '../../../shared/media-url';

/** One file of a published item, with what its representation says. */
export interface PublishedFile {
  /** Which of the item's representations it belongs to, from 0. */
  readonly position: number;
  readonly role: string | null;
  readonly label: string | null;
  readonly pageNumber: number | null;
  /** Code of the vocabulary `languages`, where the editor named one. */
  readonly languageCode: string | null;
  /** What was done to the file, as the row says. */
  readonly processing: string | null;
  readonly facts: MasterFacts;
  readonly formats: unknown;
}

/** What is read of an item before one of its files goes out. */
export interface PublishedItem extends ReadableItem {
  readonly kind: ItemKind;
  readonly documentId: string;
  readonly title: string;
  readonly creditLine: string | null;
  /** In the order of the description; representations without a file are left out. */
  readonly files: readonly PublishedFile[];
}

interface Row {
  title: string | null;
  creditLine: string | null;
  accessRegime: string | null;
  secrecy: string | null;
  representations:
    | {
        role: string | null;
        label: string | null;
        pageNumber: number | null;
        language: string | null;
        processing: string | null;
        file: { provider_metadata: MasterFacts | null; formats: unknown } | null;
      }[]
    | null;
}

const UID: Record<ItemKind, 'api::photo.photo' | 'api::film.film' | 'api::document.document'> = {
  photo: 'api::photo.photo',
  film: 'api::film.film',
  document: 'api::document.document',
};

/**
 * The published row of an item, read anew at every request: a withdrawal must close everything at the next one (F21).
 * It decides nothing: that is `mayRead`'s. @returns null where nothing is published
 */
export const readPublishedItem = async (
  strapi: Core.Strapi,
  kind: ItemKind,
  documentId: string,
): Promise<PublishedItem | null> => {
  const row: Row | null = await strapi.db.query(UID[kind]).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'title', 'creditLine', 'accessRegime', 'secrecy'],
    populate: {
      representations: {
        select: ['id', 'role', 'label', 'pageNumber', 'language', 'processing'],
        populate: { file: { select: ['id', 'provider_metadata', 'formats'] } },
      },
    },
  });
  if (!row) return null;
  return {
    kind,
    documentId,
    published: true,
    title: row.title ?? '',
    creditLine: row.creditLine,
    accessRegime: row.accessRegime,
    secrecy: row.secrecy,
    files: (row.representations ?? []).flatMap(
      ({ role, label, pageNumber, language, processing, file }, position) =>
        isSha256(file?.provider_metadata?.sha256)
          ? [
              {
                position,
                role,
                label,
                pageNumber,
                languageCode: language,
                processing,
                facts: file.provider_metadata,
                formats: file.formats,
              },
            ]
          : [],
    ),
  };
};

/** The file of an item that an address means by twelve characters of its hash; null where it has none such. */
export const fileOf = ({ files }: PublishedItem, sha12: string): PublishedFile | null =>
  files.find(({ facts }) => sha12Of(facts.sha256) === sha12) ?? null;
