import { Box, EmptyStateLayout, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useIsMobile } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import type { CasePage, WaitingAct } from '../../../../shared/restoration/api';
import { STATUS_WORDS } from '../../../../shared/restoration/status-words';
import { useGetCasesQuery, useGetRestorationOverviewQuery } from '../../api/restoration';
import { Failure } from '../../parts/Failure';
import { Pager } from '../../parts/Pager';
import { pageOf } from '../../parts/paging';
import { useSays, useWords } from '../../parts/says';
import { COSTS_ADDRESS } from '../address';
import { boardColumns, boardFilter } from './board-columns';
import { BoardFilters, MineLine } from './BoardFilters';
import { CaseCard } from './CaseCard';

/** Of the whole board so many cases are fetched: more than its columns show. */
const WHOLE_BOARD = 100;
const LIST_PAGE = 20;

interface CasesProps {
  readonly page: CasePage;
  readonly mine: readonly WaitingAct[];
}

/** Columns by status; what is empty stands in a line below, so that the work is in sight. */
const Columns = ({ page, mine }: CasesProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const columns = boardColumns(page);
  const empty = columns.filter(({ count }) => count === 0);
  return (
    <>
      <Flex
        gap={4}
        alignItems="flex-start"
        paddingBottom={4}
        style={{ overflowX: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={words('board.columns')}
      >
        {columns
          .filter(({ count }) => count > 0)
          .map(({ status, count, cases }) => (
            <Box key={status} width="28rem" shrink={0} background="neutral150" hasRadius padding={3}>
              <Typography tag="h2" variant="delta" paddingBottom={3}>
                {words('board.column', { status: says(STATUS_WORDS[status]), count })}
              </Typography>
              <Box tag="ul" style={{ display: 'grid', gap: 12 }} aria-label={says(STATUS_WORDS[status])}>
                {cases.map((row) => (
                  <CaseCard key={row.id} row={row} mine={mine} showsStatus={false} />
                ))}
              </Box>
              {count > cases.length ? (
                <Box paddingTop={3}>
                  <Link tag={RouterLink} to={`?status=${status}`}>
                    {words('board.more', { count: count - cases.length })}
                  </Link>
                </Box>
              ) : null}
            </Box>
          ))}
      </Flex>
      {empty.length > 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {words('board.empty', {
            statuses: empty.map(({ status }) => says(STATUS_WORDS[status])).join('; '),
          })}
        </Typography>
      ) : null}
    </>
  );
};

/** One status, or on a phone all of them, case by case. */
const List = ({ page, mine, showsStatus }: CasesProps & { readonly showsStatus: boolean }) => {
  const words = useWords('restoration');
  return (
    <>
      <Box
        tag="ul"
        style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fill, minmax(28rem, 1fr))' }}
        aria-label={words('board.list')}
      >
        {page.cases.map((row) => (
          <CaseCard key={row.id} row={row} mine={mine} showsStatus={showsStatus} />
        ))}
      </Box>
      {page.pageCount > 1 ? <Pager pageCount={page.pageCount} total={page.total} isFixed /> : null}
    </>
  );
};

/** "Phục hồi": every case by its status, the most urgent on top. */
export const BoardPage = () => {
  const words = useWords('restoration');
  const isMobile = useIsMobile();
  const [parameters] = useSearchParams();
  const { status, sort } = boardFilter(parameters);
  const isList = isMobile || status !== null;
  const { data, error, isFetching, refetch } = useGetCasesQuery(
    isList
      ? { status, sort, page: pageOf(parameters), pageSize: LIST_PAGE }
      : { sort, pageSize: WHOLE_BOARD },
    { refetchOnMountOrArgChange: true },
  );
  const { data: overview } = useGetRestorationOverviewQuery(undefined, { refetchOnMountOrArgChange: true });
  const mine = overview?.mine ?? [];
  return (
    <Page.Main>
      <Page.Title>{words('title')}</Page.Title>
      <Layouts.Header
        title={words('title')}
        subtitle={words('board.subtitle')}
        primaryAction={
          <LinkButton tag={RouterLink} to={COSTS_ADDRESS} variant="tertiary">
            {words('costs')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Box aria-busy={isFetching} paddingBottom={8}>
          {error ? <Failure error={error} onRetry={refetch} /> : null}
          {!error && !data ? <Page.Loading /> : null}
          {!error && data ? (
            <>
              <MineLine mine={mine} />
              <BoardFilters counts={data.counts} />
              {data.cases.length === 0 ? (
                <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('board.none')} />
              ) : isList ? (
                <List page={data} mine={mine} showsStatus={status === null} />
              ) : (
                <Columns page={data} mine={mine} />
              )}
            </>
          ) : null}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
