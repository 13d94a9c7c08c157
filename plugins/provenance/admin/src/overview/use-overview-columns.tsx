import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { Grouping, OverviewRow, Severity } from '../api/page-contracts';
import type { Column } from '../parts/DataTable';
import { FindingCount } from '../parts/Figures';
import { useSays, useWords } from '../parts/says';
import { itemsAddress } from './filters';

const COUNTS = [
  ['errors', 'error'],
  ['warnings', 'warning'],
  ['hints', 'hint'],
] as const satisfies readonly (readonly ['errors' | 'warnings' | 'hints', Severity])[];

/** The overview's columns; every figure that is not nought is a way to the items it counts. */
export const useOverviewColumns = (grouping: Grouping): Column<OverviewRow>[] => {
  const words = useWords('overview');
  const says = useSays();
  return [
    {
      key: 'name',
      label: words(`column.${grouping}`),
      cell: (row) => (
        <Link tag={RouterLink} to={itemsAddress(grouping, row.key)}>
          {says(row)}
        </Link>
      ),
    },
    ...COUNTS.map(
      ([name, severity]): Column<OverviewRow> => ({
        key: name,
        label: words(`column.${name}`),
        isFigure: true,
        cell: (row) =>
          row[name] > 0 ? (
            <RouterLink
              to={itemsAddress(grouping, row.key, severity)}
              aria-label={words(`${name}Of`, { count: row[name], name: says(row) })}
            >
              <FindingCount count={row[name]} tone={severity} />
            </RouterLink>
          ) : (
            <FindingCount count={0} tone={severity} />
          ),
      }),
    ),
    {
      key: 'items',
      label: words('column.items'),
      isFigure: true,
      cell: ({ items }) => <Typography textColor="neutral800">{items}</Typography>,
    },
    {
      key: 'published',
      label: words('column.published'),
      isFigure: true,
      cell: ({ published }) => (
        <Typography textColor={published > 0 ? 'neutral800' : 'neutral600'}>{published}</Typography>
      ),
    },
  ];
};
