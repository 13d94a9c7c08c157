import type { Core } from '@strapi/strapi';

const TERM = 'api::vocabulary-term.vocabulary-term';

/** Another process (an ingest command) may change terms too: what we hold is never older than this, in ms. */
const MAX_AGE = 30_000;

const CHANGES = [
  'afterCreate',
  'afterCreateMany',
  'afterUpdate',
  'afterUpdateMany',
  'afterDelete',
  'afterDeleteMany',
] as const;

export interface Term {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string | null;
  readonly order: number | null;
  readonly active: boolean;
  /** What the vocabulary says of the term beside its words, such as the carriers of a damage. Any JSON. */
  readonly extra: unknown;
}

/** Terms by vocabulary, each list in its order. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

interface TermRow extends Omit<Term, 'active'> {
  readonly vocabulary: string;
  readonly active: boolean | null;
}

const byOrder = (a: Term, b: Term): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
  a.label.localeCompare(b.label, 'vi');

const grouped = (rows: readonly TermRow[]): Terms => {
  const terms = new Map<string, Term[]>();
  for (const { vocabulary, code, label, labelEn, order, active, extra } of rows) {
    const list = terms.get(vocabulary) ?? [];
    list.push({ code, label, labelEn, order, active: active !== false, extra });
    terms.set(vocabulary, list);
  }
  for (const list of terms.values()) list.sort(byOrder);
  return terms;
};

/** All terms in memory (some hundreds), dropped whenever one of them changes. */
export const createTermCache = (strapi: Core.Strapi) => {
  let held: { terms: Terms; readAt: number } | null = null;
  let unsubscribe: (() => void) | null = null;

  const drop = (): void => {
    held = null;
  };

  return {
    drop,

    async read(): Promise<Terms> {
      if (held && Date.now() - held.readAt < MAX_AGE) return held.terms;
      const rows = (await strapi.db.query(TERM).findMany({
        select: ['vocabulary', 'code', 'label', 'labelEn', 'order', 'active', 'extra'],
      })) as TermRow[];
      const terms = grouped(rows);
      held = { terms, readAt: Date.now() };
      return terms;
    },

    watch(): void {
      const dropAfterCommit = (): void => {
        drop();
        // A reader outside the transaction may have filled the cache again with the old terms meanwhile.
        void strapi.db.transaction(({ onCommit }) => onCommit(drop));
      };
      unsubscribe ??= strapi.db.lifecycles.subscribe({
        models: [TERM],
        ...Object.fromEntries(CHANGES.map((change) => [change, dropAfterCommit])),
      });
    },

    /** Safe to call twice: Strapi's own remover is not (it would remove someone else's last subscriber). */
    unwatch(): void {
      unsubscribe?.();
      unsubscribe = null;
    },
  };
};
