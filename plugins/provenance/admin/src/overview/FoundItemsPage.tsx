import { Box, EmptyStateLayout, Flex, Link, Tag, Typography } from '@strapi/design-system';
import { ArrowLeft, Cross } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import { GROUPINGS, type OverviewItem } from '../api/page-contracts';
import { useGetOverviewItemsQuery, useGetOverviewQuery } from '../api/pages';
import { type Column, DataTable } from '../parts/DataTable';
import { Failure } from '../parts/Failure';
import { FindingCount, ItemTitle, Score, StageName } from '../parts/Figures';
import { itemKey } from '../parts/item-address';
import { Pager } from '../parts/Pager';
import { pageOf, sizeOf } from '../parts/paging';
import { useSays, useWords } from '../parts/says';
import { filtersOf, groupingOf, withFilter } from './filters';
import { ItemFilters } from './ItemFilters';

const useColumns = (): Column<OverviewItem>[] => {
  const words = useWords('overview');
  const parts = useWords('parts');
  return [
    { key: 'title', label: words('items.column.title'), cell: (item) => <ItemTitle item={item} /> },
    { key: 'stage', label: words('items.column.stage'), cell: ({ stage }) => <StageName stage={stage} /> },
    {
      key: 'published',
      label: words('items.column.published'),
      cell: ({ published }) => (
        <Typography textColor={published ? 'success700' : 'neutral600'}>
          {parts(published ? 'published' : 'notPublished')}
        </Typography>
      ),
    },
    {
      key: 'errors',
      label: words('items.column.errors'),
      isFigure: true,
      cell: ({ errors }) => <FindingCount count={errors} tone="error" />,
    },
    {
      key: 'warnings',
      label: words('items.column.warnings'),
      isFigure: true,
      cell: ({ warnings }) => <FindingCount count={warnings} tone="warning" />,
    },
    {
      key: 'score',
      label: words('items.column.score'),
      isFigure: true,
      cell: ({ score }) => <Score score={score} />,
    },
  ];
};

/** From which row of the overview one came, each as a tag that can be taken away. */
const Origin = () => {
  const words = useWords('overview');
  const says = useSays();
  const [parameters, setParameters] = useSearchParams();
  const grouping = groupingOf(parameters);
  const { data } = useGetOverviewQuery(grouping);
  return (
    <Flex gap={2} wrap="wrap">
      {[...GROUPINGS, 'code'].map((name) => {
        const key = parameters.get(name);
        if (!key) return null;
        const row = name === grouping ? data?.rows.find((candidate) => candidate.key === key) : undefined;
        const label = `${words(`filter.${name}`)}: ${row ? says(row) : key}`;
        return (
          <Tag
            key={name}
            icon={<Cross aria-hidden />}
            label={words('filter.remove', { name: label })}
            onClick={() => setParameters(withFilter(parameters, name, null))}
          >
            {label}
          </Tag>
        );
      })}
    </Flex>
  );
};

/** The items behind the overview's figures. What they are narrowed by stands in the address. */
export const FoundItemsPage = () => {
  const words = useWords('overview');
  const parts = useWords('parts');
  const columns = useColumns();
  const [parameters] = useSearchParams();
  const { data, error, isFetching, refetch } = useGetOverviewItemsQuery(
    { ...filtersOf(parameters), page: pageOf(parameters), pageSize: sizeOf(parameters) },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Main>
      <Page.Title>{words('items.title')}</Page.Title>
      <Layouts.Header
        title={words('items.title')}
        subtitle={data ? parts('total', { count: data.total }) : undefined}
        navigationAction={
          <Link tag={RouterLink} to={`..?by=${groupingOf(parameters)}`} startIcon={<ArrowLeft aria-hidden />}>
            {words('items.back')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={4}>
          <ItemFilters />
          <Origin />
        </Flex>
        <Box aria-busy={isFetching}>
          {error ? <Failure error={error} onRetry={refetch} /> : null}
          {!error && !data ? <Page.Loading /> : null}
          {!error && data?.total === 0 ? (
            <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('items.none')} />
          ) : null}
          {!error && data && data.total > 0 ? (
            <>
              <DataTable
                label={words('items.title')}
                columns={columns}
                rows={data.items}
                keyOf={itemKey}
                nameOf={({ title }) => title || parts('untitled')}
              />
              <Pager pageCount={data.pageCount} total={data.total} />
            </>
          ) : null}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
