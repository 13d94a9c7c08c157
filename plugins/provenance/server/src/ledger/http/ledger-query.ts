import { type QueryField, queryRefused } from './refusals';

/** What a reader asks of the ledger. */
export interface LedgerQuery {
  readonly page: number;
  /** An act (`item.publish`) or a room (`appraisal`): all its acts. */
  readonly act?: string;
  /** Part of a name, or the id of an account. */
  readonly actor?: string;
  /** ISO instants: from the first of `from`'s day until before the end of `to`'s. */
  readonly from?: string;
  readonly until?: string;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A day of the archive's own calendar as an instant; `offset` 1 is the day after. */
const instantOf = (field: QueryField, text: string, offset: 0 | 1): string => {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) throw queryRefused(field);
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) throw queryRefused(field);
  return new Date(year, month - 1, day + offset).toISOString();
};

/** A parameter of the address, where it was given once and is not empty. */
const given = (query: Readonly<Record<string, unknown>>, field: QueryField): string | undefined => {
  const value = query[field];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || value.length > 200) throw queryRefused(field);
  return value;
};

/** The page asked for, from 1. @throws ValidationError `LEDGER_QUERY_INVALID` */
export const readPage = (query: Readonly<Record<string, unknown>>): number => {
  const text = given(query, 'page') ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw queryRefused('page');
  return Number(text);
};

/** Reads the question from an address. @throws ValidationError `LEDGER_QUERY_INVALID`, naming the field */
export const readLedgerQuery = (query: Readonly<Record<string, unknown>>): LedgerQuery => {
  const act = given(query, 'act');
  if (act !== undefined && !/^[a-z-]+(?:\.[a-z-]+)?$/.test(act)) throw queryRefused('act');
  const actor = given(query, 'actor');
  const from = given(query, 'from');
  const to = given(query, 'to');
  return {
    page: readPage(query),
    ...(act !== undefined && { act }),
    ...(actor !== undefined && { actor }),
    ...(from !== undefined && { from: instantOf('from', from, 0) }),
    ...(to !== undefined && { until: instantOf('to', to, 1) }),
  };
};
