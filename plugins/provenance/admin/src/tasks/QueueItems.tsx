import { Badge, Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { Queue, TaskItem } from '../api/page-contracts';
import { useGetQueueQuery } from '../api/pages';
import { BulkBar } from '../bulk/BulkBar';
import { shortTime } from '../list/short-date';
import { type Column, DataTable } from '../parts/DataTable';
import { Failure } from '../parts/Failure';
import { FindingCount, ItemTitle, Score, StageName } from '../parts/Figures';
import { itemKey } from '../parts/item-address';
import { Pager } from '../parts/Pager';
import { pageOf } from '../parts/paging';
import { useSays, useWords } from '../parts/says';
import { useSelection } from '../parts/selection';

const useColumns = (): Column<TaskItem>[] => {
  const words = useWords('tasks');
  const parts = useWords('parts');
  const says = useSays();
  return [
    { key: 'title', label: words('column.title'), cell: (item) => <ItemTitle item={item} /> },
    { key: 'stage', label: words('column.stage'), cell: ({ stage }) => <StageName stage={stage} /> },
    {
      key: 'days',
      label: words('column.days'),
      cell: ({ days, since, late }) => (
        <Flex gap={2} wrap="wrap" title={since ? shortTime(since) : undefined}>
          <Typography textColor={late ? 'danger700' : 'neutral800'}>{parts('waiting', { days })}</Typography>
          {late ? (
            <Badge size="S" variant="danger">
              {words('isLate')}
            </Badge>
          ) : null}
        </Flex>
      ),
    },
    {
      key: 'submitter',
      label: words('column.submitter'),
      cell: ({ submitter, submitterProcess }) => (
        <Typography textColor="neutral800">
          {submitterProcess ? says(submitterProcess) : (submitter ?? '–')}
        </Typography>
      ),
    },
    {
      key: 'errors',
      label: words('column.errors'),
      isFigure: true,
      cell: ({ errors }) => <FindingCount count={errors} tone="error" />,
    },
    {
      key: 'score',
      label: words('column.score'),
      isFigure: true,
      cell: ({ score }) => <Score score={score} />,
    },
  ];
};

/** What waits in a queue, page by page; a choice of items is kept from page to page. */
export const QueueItems = ({ queue }: { queue: Queue }) => {
  const words = useWords('tasks');
  const parts = useWords('parts');
  const says = useSays();
  const columns = useColumns();
  const [parameters] = useSearchParams();
  const { data, error, isLoading, isFetching, refetch } = useGetQueueQuery(
    { key: queue.key, page: pageOf(parameters) },
    { refetchOnMountOrArgChange: true },
  );
  const selection = useSelection();
  const seen = useRef(new Map<string, TaskItem>());
  for (const item of data?.items ?? []) seen.current.set(itemKey(item), item);
  const chosen = [...selection.keys].flatMap((key) => seen.current.get(key) ?? []);

  if (isLoading) return <Page.Loading />;
  if (error || !data) return <Failure error={error} onRetry={refetch} />;
  if (data.total === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('empty')} />;
  return (
    <Box aria-busy={isFetching}>
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap" paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {says(queue)}
          <Typography textColor="neutral600"> · {parts('total', { count: data.total })}</Typography>
        </Typography>
        <BulkBar items={chosen} onKeep={(kept) => selection.replace(kept.map(itemKey))} />
      </Flex>
      <DataTable
        label={says(queue)}
        columns={columns}
        rows={data.items}
        keyOf={itemKey}
        nameOf={({ title }) => title || parts('untitled')}
        selection={selection}
      />
      {data.pageCount > 1 ? <Pager pageCount={data.pageCount} total={data.total} isFixed /> : null}
    </Box>
  );
};
