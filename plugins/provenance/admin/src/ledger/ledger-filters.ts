import type { Filters } from '../api/page-contracts';
import { pageOf } from '../parts/paging';

/** What the ledger may be narrowed by; the names are those of the route. */
export const LEDGER_FILTERS = ['act', 'actor', 'from', 'to', 'uid', 'documentId'] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export type LedgerFilterValues = Readonly<Partial<Record<LedgerFilter, string>>>;

/** The filters set in an address. */
export const ledgerFiltersOf = (parameters: URLSearchParams): LedgerFilterValues =>
  Object.fromEntries(
    LEDGER_FILTERS.flatMap((name) => {
      const value = parameters.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );

/** What the route is asked. */
export const ledgerQueryOf = (parameters: URLSearchParams): Filters => ({
  ...ledgerFiltersOf(parameters),
  page: pageOf(parameters),
});

/** The address of these filters, on the first page. */
export const ledgerAddress = (values: LedgerFilterValues): URLSearchParams =>
  new URLSearchParams(
    LEDGER_FILTERS.flatMap((name) => {
      const value = values[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );

/** A hash in groups of eight, so that two people can compare it over the telephone. */
export const grouped = (hash: string): string => hash.replace(/(.{8})(?=.)/gu, '$1 ');
