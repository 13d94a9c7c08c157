import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

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

const formatterOf = ({ name, attribute }: Header): ((value: string | null) => ReactNode) | undefined => {
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
  const format = header.cellFormatter ? undefined : formatterOf(header);
  return format ? { ...header, cellFormatter: (row) => format(text(row[header.name])) } : header;
};

/** Lists show the words of coded fields ("Công khai – xem"), not their codes, and dates as they are written here. */
export const makeColumnsReadable = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(formatted),
  }));
};
