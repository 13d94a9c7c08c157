import { Box, EmptyStateLayout, Grid } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';

import { useGetTasksQuery } from '../api/pages';
import { Failure } from '../parts/Failure';
import { useWords } from '../parts/says';
import { EmptyQueues } from './EmptyQueues';
import { inOrderOfUrgency, queueToOpen } from './order-queues';
import { QueueCard } from './QueueCard';
import { QueueItems } from './QueueItems';

const Queues = () => {
  const words = useWords('tasks');
  const [parameters] = useSearchParams();
  const { data, error, isLoading, refetch } = useGetTasksQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isLoading) return <Page.Loading />;
  if (error || !data) return <Failure error={error} onRetry={refetch} />;
  const open = queueToOpen(data.queues, parameters.get('queue'));
  if (!open) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} />;
  const shown = inOrderOfUrgency(data.queues).filter(({ key, count }) => count > 0 || key === open.key);
  return (
    <>
      <Box tag="nav" aria-label={words('queues')} paddingBottom={6}>
        <Grid.Root gap={4}>
          {shown.map((queue) => (
            <Grid.Item key={queue.key} col={3} m={4} s={6} xs={12} alignItems="stretch" direction="column">
              <QueueCard queue={queue} isOpen={queue.key === open.key} />
            </Grid.Item>
          ))}
        </Grid.Root>
        <EmptyQueues queues={data.queues.filter((queue) => !shown.includes(queue))} />
      </Box>
      {/* A selection belongs to its queue. */}
      <QueueItems key={open.key} queue={open} />
    </>
  );
};

/** "Việc của tôi": the account's queues, and what waits in the one that is open. */
export const TasksPage = () => {
  const words = useWords('tasks');
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Queues />
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
