import { Box, EmptyStateLayout, LinkButton, Tabs } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import { GROUPINGS } from '../api/page-contracts';
import { useGetLedgerHeadQuery, useGetOverviewQuery } from '../api/pages';
import { LEDGER_ADDRESS } from '../ledger/address';
import { DataTable } from '../parts/DataTable';
import { Failure } from '../parts/Failure';
import { useSays, useWords } from '../parts/says';
import { groupingOf } from './filters';
import { RevalidationBar } from './RevalidationBar';
import { useOverviewColumns } from './use-overview-columns';

/** The way to the ledger, for those who may read it. */
const ToLedger = () => {
  const words = useWords('ledger');
  const { isSuccess } = useGetLedgerHeadQuery();
  return isSuccess ? (
    <LinkButton tag={RouterLink} to={LEDGER_ADDRESS} variant="tertiary">
      {words('menu')}
    </LinkButton>
  ) : null;
};

/** What was found, counted by rule, content group or provider; each figure leads to its items. */
export const OverviewPage = () => {
  const words = useWords('overview');
  const says = useSays();
  const [parameters, setParameters] = useSearchParams();
  const grouping = groupingOf(parameters);
  const columns = useOverviewColumns(grouping);
  const { data, error, isFetching, refetch } = useGetOverviewQuery(grouping, {
    refetchOnMountOrArgChange: true,
  });
  const subtitle = data
    ? words('subtitle', { items: data.items, evaluated: data.evaluated, waiting: data.waiting })
    : undefined;

  return (
    <Page.Main>
      <Page.Title>{words('title')}</Page.Title>
      <Layouts.Header title={words('title')} subtitle={subtitle} primaryAction={<ToLedger />} />
      <Layouts.Content>
        <RevalidationBar onFinished={refetch} />
        <Tabs.Root value={grouping} onValueChange={(by) => setParameters({ by })}>
          <Tabs.List aria-label={words('by')}>
            {GROUPINGS.map((by) => (
              <Tabs.Trigger key={by} value={by}>
                {words(`by.${by}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={grouping}>
            <Box paddingTop={4} aria-busy={isFetching}>
              {error ? <Failure error={error} onRetry={refetch} /> : null}
              {!error && !data ? <Page.Loading /> : null}
              {!error && data?.rows.length === 0 ? (
                <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} />
              ) : null}
              {!error && data && data.rows.length > 0 ? (
                <DataTable
                  label={words(`by.${grouping}`)}
                  columns={columns}
                  rows={data.rows}
                  keyOf={({ key }) => key}
                  nameOf={says}
                />
              ) : null}
            </Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
