import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Paged, TaskItem } from '../api/page-contracts';
import { useGetTasksQuery, useLazyGetQueueQuery } from '../api/pages';
import { editAddress, itemKey } from '../parts/item-address';
import { useWords } from '../parts/says';
import { lateLines } from './late-lines';
import { WidgetRows } from './WidgetRows';

/** What is late in the account's queues. A queue stands in the order of its waiting: its first page is enough. */
export const LateWidget = () => {
  const words = useWords('home');
  const parts = useWords('parts');
  const { data, error } = useGetTasksQuery(undefined, { refetchOnMountOrArgChange: true });
  const [ask] = useLazyGetQueueQuery();
  const [pages, setPages] = useState<readonly Paged<TaskItem>[] | null>(null);
  const [isBroken, setIsBroken] = useState(false);

  useEffect(() => {
    if (!data) return undefined;
    let wanted = true;
    const late = data.queues.filter((queue) => queue.late > 0);
    Promise.all(late.map(({ key }) => ask({ key, page: 1 }).unwrap())).then(
      (answers) => wanted && setPages(answers),
      () => wanted && setIsBroken(true),
    );
    return () => {
      wanted = false;
    };
  }, [data, ask]);

  if (error || isBroken) return <Widget.Error />;
  if (!data || !pages) return <Widget.Loading />;
  const lines = lateLines(pages);
  const count = data.queues.reduce((sum, { late }) => sum + late, 0);
  if (lines.length === 0) return <Widget.NoData>{words('late.none')}</Widget.NoData>;
  return (
    <Box width="100%">
      <WidgetRows
        label={words('late')}
        rows={lines.map((item) => ({
          key: itemKey(item),
          name: item.title || parts('untitled'),
          to: editAddress(item),
          below: item.submitter ?? undefined,
          figure: <Typography textColor="danger700">{parts('waiting', { days: item.days })}</Typography>,
        }))}
      />
      {count > lines.length ? (
        <Box paddingTop={3}>
          <Typography variant="pi" textColor="neutral600">
            {words('late.more', { count: count - lines.length })}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
};
