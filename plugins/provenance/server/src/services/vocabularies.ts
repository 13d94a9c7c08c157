import type { Core } from '@strapi/strapi';

import { loadVocabularies } from '../vocabularies/load-vocabularies';
import { createTermCache } from '../vocabularies/term-cache';

/** The code lists: loaded from `data/vocabularies`, kept in the database, where an administrator may change them. */
export const createVocabularies = ({ strapi }: { strapi: Core.Strapi }) => {
  const cache = createTermCache(strapi);
  let changedLabels = false;
  return {
    /** Whether a `load` of this boot changed terms that records may show already: the index holds their old labels. */
    changedLabels: () => changedLabels,

    watch: cache.watch,
    unwatch: cache.unwatch,

    /** All terms of a vocabulary, in use or not, in their order; `undefined` when there is no such vocabulary. */
    terms: async (name: string) => (await cache.read()).get(name),

    /** A synchronous test for the gate: `null` when the vocabulary is not loaded. */
    async codeCheck(): Promise<(vocabulary: string, code: string) => boolean | null> {
      const snapshot = await cache.read();
      return (vocabulary, code) => {
        const terms = snapshot.get(vocabulary);
        return terms ? terms.some((term) => term.code === code) : null;
      };
    },

    /**
     * Brings the database up to the JSON files of a folder.
     *
     * @returns how many terms were inserted, updated and retired; all 0 when no file changed
     */
    async load(folder: string) {
      const result = await loadVocabularies(strapi, folder);
      cache.drop();
      changedLabels ||= result.updated > 0 || result.retired > 0;
      return result;
    },
  };
};

export type VocabulariesService = ReturnType<typeof createVocabularies>;

/** The service, with its type. */
export const vocabulariesOf = (strapi: Core.Strapi): VocabulariesService =>
  strapi.plugin('provenance').service('vocabularies');
