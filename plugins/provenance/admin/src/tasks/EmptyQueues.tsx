import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { Queue } from '../api/page-contracts';
import { useSays, useWords } from '../parts/says';
import { queueAddress } from './address';

/** Queues in which nothing waits, in one line: on a phone they must not stand between a person and the work. */
export const EmptyQueues = ({ queues }: { queues: readonly Queue[] }) => {
  const words = useWords('tasks');
  const says = useSays();
  if (queues.length === 0) return null;
  return (
    <Flex gap={3} wrap="wrap" paddingTop={3}>
      <Typography variant="pi" textColor="neutral600">
        {words('emptyQueues')}
      </Typography>
      {queues.map((queue) => (
        <Link key={queue.key} tag={RouterLink} to={queueAddress(queue.key)}>
          {says(queue)}
        </Link>
      ))}
    </Flex>
  );
};
