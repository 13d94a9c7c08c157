import type { StrapiApp } from '@strapi/strapi/admin';

import { CodeCell } from './CodeCell';

interface Header {
  name: string;
  attribute?: { customField?: string; options?: { vocabulary?: string } };
  cellFormatter?: (row: Record<string, unknown>) => React.ReactNode;
}

interface Columns {
  displayedHeaders: Header[];
}

const withLabel = (header: Header): Header => {
  const vocabulary = header.attribute?.options?.vocabulary;
  if (header.attribute?.customField !== 'plugin::provenance.code' || !vocabulary) return header;
  return {
    ...header,
    cellFormatter: (row) => {
      const code = row[header.name];
      return <CodeCell code={typeof code === 'string' && code !== '' ? code : null} vocabulary={vocabulary} />;
    },
  };
};

/** Lists show the words of coded fields ("Công khai – xem"), not their codes. */
export const showCodeLabels = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(withLabel),
  }));
};
