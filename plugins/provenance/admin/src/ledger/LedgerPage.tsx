import { Box, EmptyStateLayout, Flex, Link, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import type { LedgerLine } from '../api/page-contracts';
import { useGetLedgerQuery } from '../api/pages';
import { shortTime } from '../list/short-date';
import { type Column, DataTable } from '../parts/DataTable';
import { Failure } from '../parts/Failure';
import { editAddress, isItem } from '../parts/item-address';
import { useSays, useWords } from '../parts/says';
import { ledgerAddress, ledgerFiltersOf, ledgerQueryOf } from './ledger-filters';
import { LedgerFilters } from './LedgerFilters';
import { LedgerHead } from './LedgerHead';

const OUTCOMES: readonly string[] = ['done', 'passed', 'failed'];

const What = ({ line }: { line: LedgerLine }) => {
  const words = useWords('ledger');
  const says = useSays();
  const { uid, documentId } = line;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere' }}>
      <Typography fontWeight="semiBold" textColor="neutral800">
        {says(line)}
      </Typography>
      {line.note ? (
        <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
          {line.note}
        </Typography>
      ) : null}
      {uid && documentId && isItem(uid) ? (
        <Flex gap={3} wrap="wrap">
          <Link tag={RouterLink} to={editAddress({ uid, documentId })}>
            {line.title || words('item')}
          </Link>
          <Link tag={RouterLink} to={`?${ledgerAddress({ uid, documentId }).toString()}`}>
            {words('onlyItem')}
          </Link>
        </Flex>
      ) : null}
    </Flex>
  );
};

const useColumns = (): Column<LedgerLine>[] => {
  const words = useWords('ledger');
  const says = useSays();
  return [
    { key: 'what', label: words('column.what'), cell: (line) => <What line={line} /> },
    {
      key: 'actor',
      label: words('column.actor'),
      cell: ({ actor, process, role }) => (
        <Typography textColor="neutral800">
          {[process ? `${says(process)} (${actor})` : actor, role].filter(Boolean).join(' · ') || '–'}
        </Typography>
      ),
    },
    {
      key: 'at',
      label: words('column.at'),
      cell: ({ at }) => <Typography textColor="neutral800">{shortTime(at)}</Typography>,
    },
    {
      key: 'outcome',
      label: words('column.outcome'),
      cell: ({ outcome }) => (
        <Typography textColor={outcome === 'failed' ? 'danger700' : 'neutral800'}>
          {OUTCOMES.includes(outcome) ? words(`outcome.${outcome}`) : outcome}
        </Typography>
      ),
    },
    {
      key: 'seq',
      label: words('column.seq'),
      isFigure: true,
      cell: ({ seq }) => <Typography textColor="neutral600">{seq}</Typography>,
    },
  ];
};

const Entries = () => {
  const words = useWords('ledger');
  const says = useSays();
  const columns = useColumns();
  const [parameters, setParameters] = useSearchParams();
  const { data, error, isFetching, refetch } = useGetLedgerQuery(ledgerQueryOf(parameters), {
    refetchOnMountOrArgChange: true,
  });
  const filters = ledgerFiltersOf(parameters);
  const ofAllItems = ledgerAddress({ ...filters, uid: '', documentId: '' });
  return (
    <Box aria-busy={isFetching}>
      {filters.documentId ? (
        <Box paddingBottom={3}>
          <Tag
            icon={<Cross aria-hidden />}
            label={words('filter.item.remove')}
            onClick={() => setParameters(ofAllItems)}
          >
            {words('filter.item')}
          </Tag>
        </Box>
      ) : null}
      {error ? <Failure error={error} onRetry={refetch} /> : null}
      {!error && !data ? <Page.Loading /> : null}
      {!error && data?.total === 0 ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} />
      ) : null}
      {!error && data && data.total > 0 ? (
        <>
          <DataTable
            label={words('title')}
            columns={columns}
            rows={data.entries}
            keyOf={({ seq }) => String(seq)}
            nameOf={says}
          />
          <Pagination.Root pageCount={data.pageCount} total={data.total}>
            <Typography textColor="neutral600">{words('total', { count: data.total })}</Typography>
            <Pagination.Links />
          </Pagination.Root>
        </>
      ) : null}
    </Box>
  );
};

/** "Sổ nhật ký": its head with the last check, and the entries, newest first. */
export const LedgerPage = () => {
  const words = useWords('ledger');
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <LedgerHead />
            <LedgerFilters />
            <Entries />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
