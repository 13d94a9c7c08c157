import type { Core } from '@strapi/strapi';

import type { StoredFile } from '../../../shared/generations/settle';
import { listOf, objectOf, textOf } from '../../../shared/values';
import type { ItemUid } from '../services/gate';

export const ITEM_UIDS: readonly ItemUid[] = ['api::photo.photo', 'api::film.film', 'api::document.document'];

const REPRESENTATION = 'media.representation';
const FILE = 'plugin::upload.file';
const SELECTION = {
  select: ['id', 'documentId', 'publishedAt'],
  populate: {
    representations: {
      select: ['id', 'processing', 'madeFrom'],
      populate: { file: { select: ['id', 'hash', 'provider_metadata'] } },
    },
  },
};

/** A row of an item, draft or published, with the files it shows. */
export interface ShowingRow {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly published: boolean;
  readonly files: readonly StoredFile[];
}

const fileOf = (representation: unknown): StoredFile => {
  const { id, processing, madeFrom, file } = objectOf(representation);
  return {
    id: Number(id),
    sha256: textOf(objectOf(objectOf(file).provider_metadata).sha256) ?? textOf(objectOf(file).hash),
    madeFrom: textOf(madeFrom),
    processing: textOf(processing),
  };
};

const rowOf = (uid: ItemUid, row: unknown): ShowingRow => {
  const { documentId, publishedAt, representations } = objectOf(row);
  return {
    uid,
    documentId: String(documentId),
    published: publishedAt !== null && publishedAt !== undefined,
    files: listOf(representations).map(fileOf),
  };
};

/** The files of a populated row, whoever read it: form, gate or report. */
export const declaredFilesOf = (row: unknown): StoredFile[] =>
  listOf(objectOf(row).representations).map(fileOf);

/** Reads and fills the rows that show files, in the running transaction and past the middlewares. */
export const createRows = (strapi: Core.Strapi) => ({
  ofItem: async (uid: ItemUid, documentId: string): Promise<ShowingRow[]> => {
    const rows: unknown[] = await strapi.db.query(uid).findMany({ ...SELECTION, where: { documentId } });
    return rows.map((row) => rowOf(uid, row));
  },

  /** All rows, draft and published, that show one of some masters. */
  showing: async (sha256s: readonly string[]): Promise<ShowingRow[]> => {
    const found: ShowingRow[] = [];
    if (sha256s.length === 0) return found;
    for (const uid of ITEM_UIDS) {
      const rows: unknown[] = await strapi.db
        .query(uid)
        .findMany({ ...SELECTION, where: { representations: { file: { hash: { $in: [...sha256s] } } } } });
      found.push(...rows.map((row) => rowOf(uid, row)));
    }
    return found;
  },

  /** Which of some masters have a row in the media library. */
  stored: async (sha256s: readonly string[]): Promise<Set<string>> => {
    if (sha256s.length === 0) return new Set();
    const rows: { hash: string }[] = await strapi.db
      .query(FILE)
      .findMany({ select: ['hash'], where: { hash: { $in: [...sha256s] } } });
    return new Set(rows.map(({ hash }) => hash));
  },

  fill: async (id: number, data: { madeFrom: string | null; processing: string }): Promise<void> => {
    await strapi.db.query(REPRESENTATION).update({ where: { id }, data });
  },
});

export type Rows = ReturnType<typeof createRows>;
