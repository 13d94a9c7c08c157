import { Box, Checkbox, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { useWords } from './says';
import type { Selection } from './selection';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right, so that they can be compared down the column. */
  readonly isFigure?: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists, for a reader who cannot see it. */
  readonly label: string;
  /** The first column names the row; on a phone it heads the card. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** How a row is called in the label of its checkbox. */
  readonly nameOf: (row: Row) => string;
  readonly selection?: Selection;
}

const Cards = <Row,>({ label, columns, rows, keyOf, nameOf, selection }: DataTableProps<Row>) => {
  const words = useWords('parts');
  const [heading, ...others] = columns;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={label}>
      {rows.map((row) => (
        <Box key={keyOf(row)} tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Flex gap={3} alignItems="flex-start">
            {selection ? (
              <Checkbox
                aria-label={words('selectOne', { name: nameOf(row) })}
                checked={selection.isSelected(keyOf(row))}
                onCheckedChange={() => selection.toggle(keyOf(row))}
              />
            ) : null}
            <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
              <Box style={{ overflowWrap: 'anywhere' }}>{heading?.cell(row)}</Box>
              <Flex tag="dl" wrap="wrap" gap={2}>
                {others.map((column) => (
                  <Flex key={column.key} gap={1} wrap="wrap">
                    <Typography tag="dt" variant="pi" textColor="neutral600">
                      {column.label}:
                    </Typography>
                    <Box tag="dd">{column.cell(row)}</Box>
                  </Flex>
                ))}
              </Flex>
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};

const Grid = <Row,>({ label, columns, rows, keyOf, nameOf, selection }: DataTableProps<Row>) => {
  const words = useWords('parts');
  return (
    <Table aria-label={label} colCount={columns.length + (selection ? 1 : 0)} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {selection ? (
            <Th>
              <Checkbox
                aria-label={words('selectAll')}
                checked={selection.ofAll(rows.map(keyOf))}
                onCheckedChange={() => selection.toggleAll(rows.map(keyOf))}
              />
            </Th>
          ) : null}
          {columns.map(({ key, label: heading, isFigure }) => (
            <Th key={key}>
              <Typography
                variant="sigma"
                textColor="neutral600"
                style={{ width: '100%', textAlign: isFigure ? 'right' : 'left' }}
              >
                {heading}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={keyOf(row)}>
            {selection ? (
              <Td>
                <Checkbox
                  aria-label={words('selectOne', { name: nameOf(row) })}
                  checked={selection.isSelected(keyOf(row))}
                  onCheckedChange={() => selection.toggle(keyOf(row))}
                />
              </Td>
            ) : null}
            {columns.map(({ key, cell, isFigure }) => (
              <Td key={key} style={{ whiteSpace: 'normal', textAlign: isFigure ? 'right' : undefined }}>
                {cell(row)}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** Rows as a table, and as cards where a table would have to be pushed sideways. */
export const DataTable = <Row,>(props: DataTableProps<Row>) =>
  useIsMobile() ? <Cards {...props} /> : <Grid {...props} />;
