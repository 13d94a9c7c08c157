import type { Core, UID } from '@strapi/strapi';

import { newDocumentId } from './document-id';
import { mergeTerms, type StoredTerm } from './merge-terms';
import { readVocabularies, type FileTerm, type VocabularyFile } from './vocabulary-file';

export interface LoadResult {
  readonly inserted: number;
  readonly updated: number;
  readonly retired: number;
}

/** Where the terms of a vocabulary are kept. */
interface Shelf {
  readonly uid: UID.ContentType;
  /** Columns every term of this vocabulary has; also the condition that finds them. */
  readonly fixed: Record<string, unknown>;
  readonly columnsOf: (term: FileTerm) => Record<string, unknown>;
  /** Content groups have no "in use" flag: they are never retired. */
  readonly retires: boolean;
}

const shelfOf = (vocabulary: string): Shelf =>
  vocabulary === 'content-groups'
    ? {
        uid: 'api::content-group.content-group',
        fixed: {},
        columnsOf: (term) => ({ ...term }),
        retires: false,
      }
    : {
        uid: 'api::vocabulary-term.vocabulary-term',
        fixed: { vocabulary },
        columnsOf: ({ media: _media, ...term }) => ({ ...term, vocabulary, active: true }),
        retires: true,
      };

/** Columns that the Document Service would fill in; these types have no drafts, so each row counts as published. */
const rowColumns = (at: Date) => ({
  documentId: newDocumentId(),
  createdAt: at,
  updatedAt: at,
  publishedAt: at,
});

const apply = async (
  strapi: Core.Strapi,
  file: VocabularyFile,
  loaded: readonly FileTerm[],
): Promise<LoadResult> => {
  const shelf = shelfOf(file.vocabulary);
  const table = strapi.db.query(shelf.uid);
  const stored = (await table.findMany({ where: shelf.fixed })) as StoredTerm[];
  const merge = mergeTerms(loaded, stored, file.terms);
  const at = new Date();
  if (merge.insert.length > 0) {
    await table.createMany({
      data: merge.insert.map((term) => ({ ...shelf.columnsOf(term), ...rowColumns(at) })),
    });
  }
  for (const { id, data } of merge.update) await table.update({ where: { id }, data });
  const retire = shelf.retires ? merge.retire : [];
  if (retire.length > 0) await table.updateMany({ where: { id: { $in: retire } }, data: { active: false } });
  return { inserted: merge.insert.length, updated: merge.update.length, retired: retire.length };
};

const sum = (a: LoadResult, b: LoadResult): LoadResult => ({
  inserted: a.inserted + b.inserted,
  updated: a.updated + b.updated,
  retired: a.retired + b.retired,
});

/**
 * Brings the code lists in the database up to the files of `folder`, in one transaction. A file is looked at only when
 * its hash differs from the one loaded last; what was loaded is remembered per vocabulary, so that `mergeTerms` can
 * tell an administrator's edit from an old value of ours. Goes past the write pipeline on purpose: it is too slow for
 * hundreds of rows at boot, and terms that only now exist are used by no record.
 */
export const loadVocabularies = async (strapi: Core.Strapi, folder: string): Promise<LoadResult> => {
  const store = strapi.store({ type: 'plugin', name: 'provenance' });
  const files = await readVocabularies(folder);
  const hashes = ((await store.get({ key: 'vocabulary-hashes' })) ?? {}) as Record<string, string>;
  const changed = files.filter(({ vocabulary, hash }) => hashes[vocabulary] !== hash);
  let result: LoadResult = { inserted: 0, updated: 0, retired: 0 };
  if (changed.length === 0) return result;

  await strapi.db.transaction(async () => {
    for (const file of changed) {
      const key = `vocabulary-loaded-${file.vocabulary}`;
      const loaded = ((await store.get({ key })) ?? []) as FileTerm[];
      result = sum(result, await apply(strapi, file, loaded));
      await store.set({ key, value: file.terms });
    }
    const next = Object.fromEntries(changed.map(({ vocabulary, hash }) => [vocabulary, hash]));
    await store.set({ key: 'vocabulary-hashes', value: { ...hashes, ...next } });
  });
  return result;
};
