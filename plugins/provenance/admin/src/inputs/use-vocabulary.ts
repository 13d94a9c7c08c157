import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** One term as the admin route gives it. */
export interface VocabularyTerm {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string | null;
  readonly order: number | null;
}

export interface Vocabulary {
  readonly terms: readonly VocabularyTerm[];
  readonly state: 'loading' | 'ready' | 'failed';
}

/** How long a list is used before it is asked for again, in ms: an edited label shows up without a reload. */
const MAX_AGE = 60_000;

const requests = new Map<string, { at: number; terms: Promise<readonly VocabularyTerm[]> }>();

/** The terms of a vocabulary, fetched once for all fields of the page that use it. */
export const useVocabulary = (name: string): Vocabulary => {
  const { get } = useFetchClient();
  const [vocabulary, setVocabulary] = useState<Vocabulary>({ terms: [], state: 'loading' });

  useEffect(() => {
    let wanted = true;
    const request = (): Promise<readonly VocabularyTerm[]> => {
      const known = requests.get(name);
      if (known && Date.now() - known.at < MAX_AGE) return known.terms;
      const terms = get<VocabularyTerm[]>(`/provenance/vocabularies/${encodeURIComponent(name)}`).then(
        ({ data }) => data,
      );
      requests.set(name, { at: Date.now(), terms });
      // A failure is not remembered: the next field that mounts tries again.
      terms.catch(() => requests.delete(name));
      return terms;
    };
    request().then(
      (terms) => wanted && setVocabulary({ terms, state: 'ready' }),
      () => wanted && setVocabulary({ terms: [], state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
    // `get` is a new function on every render; the request depends on the name alone.
  }, [name]);

  return vocabulary;
};
