import { type Filters, type Grouping, GROUPINGS } from '../api/page-contracts';

/** What the list of items may be narrowed by; the names are those of the route. */
export const FILTERS = [
  'rule',
  'code',
  'group',
  'provider',
  'severity',
  'kind',
  'stage',
  'published',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** The grouping named in an address; by rule where it is none. */
export const groupingOf = (parameters: URLSearchParams): Grouping =>
  GROUPINGS.find((grouping) => grouping === parameters.get('by')) ?? 'rule';

/** The filters set in an address, as the route takes them. */
export const filtersOf = (parameters: URLSearchParams): Filters =>
  Object.fromEntries(FILTERS.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));

/** The address with one filter set, or taken away by an empty value; the page starts over. */
export const withFilter = (
  parameters: URLSearchParams,
  name: string,
  value: string | null,
): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  if (value) next.set(name, value);
  else next.delete(name);
  next.delete('page');
  return next;
};

/** Where the items behind a row of the overview stand. */
export const itemsAddress = (grouping: Grouping, key: string, severity?: string): string => {
  const parameters = new URLSearchParams({ by: grouping, [grouping]: key });
  if (severity) parameters.set('severity', severity);
  return `items?${parameters.toString()}`;
};

/** How far a re-validation is, in whole percent; an empty archive is done at once. */
export const percentDone = ({ total, done }: { total: number; done: number }): number =>
  total <= 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
