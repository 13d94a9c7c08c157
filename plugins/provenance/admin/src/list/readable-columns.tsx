import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { FindingCount, Score } from '../parts/Figures';
import { CodeCell } from './CodeCell';
import { shortDay, shortTime } from './short-date';

interface Header {
  name: string;
  attribute?: { customField?: string; options?: { vocabulary?: string } };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface Columns {
  displayedHeaders: Header[];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const Cell = ({ children }: { children: ReactNode }) => (
  <Typography textColor="neutral800">{children}</Typography>
);

/** Figures that say at a glance what is wrong; no other type of the archive has fields of these names. */
const figureOf = (name: string): ((value: unknown) => ReactNode) | undefined => {
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  if (name === 'score') return (value) => <Score score={number(value)} />;
  if (name === 'findingErrors') return (value) => <FindingCount count={number(value)} tone="error" />;
  if (name === 'findingWarnings') return (value) => <FindingCount count={number(value)} tone="warning" />;
  return undefined;
};

const wordsOf = ({ name, attribute }: Header): ((value: string | null) => ReactNode) | undefined => {
  const vocabulary = attribute?.options?.vocabulary;
  if (attribute?.customField === 'plugin::provenance.code' && vocabulary) {
    return (code) => <CodeCell code={code} vocabulary={vocabulary} />;
  }
  if (name === 'dateFrom' || name === 'dateTo') return (day) => <Cell>{day ? shortDay(day) : '-'}</Cell>;
  if (name === 'updatedAt' || name === 'createdAt')
    return (time) => <Cell>{time ? shortTime(time) : '-'}</Cell>;
  return undefined;
};

const formatted = (header: Header): Header => {
  if (header.cellFormatter) return header;
  const figure = figureOf(header.name);
  if (figure) return { ...header, cellFormatter: (row) => figure(row[header.name]) };
  const words = wordsOf(header);
  return words ? { ...header, cellFormatter: (row) => words(text(row[header.name])) } : header;
};

/** Lists show the words of coded fields ("Công khai – xem"), not their codes, and dates as they are written here. */
export const makeColumnsReadable = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(formatted),
  }));
};
