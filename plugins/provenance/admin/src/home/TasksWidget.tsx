import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';

import { useGetTasksQuery } from '../api/pages';
import { useSays, useWords } from '../parts/says';
import { queueAddress } from '../tasks/address';
import { daysSince, inOrderOfUrgency } from '../tasks/order-queues';
import { WidgetRows } from './WidgetRows';

/** How much waits in each queue of the account, late ones first. */
export const TasksWidget = () => {
  const words = useWords('home');
  const tasks = useWords('tasks');
  const says = useSays();
  const { data, error, isLoading } = useGetTasksQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error />;
  if (data.queues.length === 0) return <Widget.NoData>{words('tasks.noQueues')}</Widget.NoData>;
  const waiting = inOrderOfUrgency(data.queues).filter(({ count }) => count > 0);
  if (waiting.length === 0) return <Widget.NoData>{words('tasks.none')}</Widget.NoData>;
  return (
    <WidgetRows
      label={words('tasks')}
      rows={waiting.map((queue) => ({
        key: queue.key,
        name: says(queue),
        to: queueAddress(queue.key),
        below: tasks('oldest', { days: daysSince(queue.oldest, Date.now()) ?? 0 }),
        figure: (
          <Flex gap={2}>
            {queue.late > 0 ? <Badge variant="danger">{tasks('late', { count: queue.late })}</Badge> : null}
            <Typography variant="delta">{queue.count}</Typography>
          </Flex>
        ),
      }))}
    />
  );
};
