import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { Queue } from '../api/page-contracts';
import { useSays, useWords } from '../parts/says';
import { daysSince } from './order-queues';

const CardLink = styled(Link)<{ $isOpen: boolean }>`
  display: block;
  height: 100%;
  text-decoration: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid ${({ theme, $isOpen }) => ($isOpen ? theme.colors.primary600 : theme.colors.neutral200)};
  background: ${({ theme, $isOpen }) => ($isOpen ? theme.colors.primary100 : theme.colors.neutral0)};
  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** One queue: how much waits, for how long, and what is late. */
export const QueueCard = ({ queue, isOpen }: { queue: Queue; isOpen: boolean }) => {
  const words = useWords('tasks');
  const says = useSays();
  const days = daysSince(queue.oldest, Date.now());
  return (
    <CardLink
      to={`?queue=${encodeURIComponent(queue.key)}`}
      $isOpen={isOpen}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Box padding={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="semiBold" textColor="neutral800">
            {says(queue)}
          </Typography>
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Typography variant="beta" textColor={queue.count > 0 ? 'neutral800' : 'neutral600'}>
              {queue.count}
            </Typography>
            {queue.late > 0 ? <Badge variant="danger">{words('late', { count: queue.late })}</Badge> : null}
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {queue.count > 0 && days !== null ? words('oldest', { days }) : words('empty')}
          </Typography>
        </Flex>
      </Box>
    </CardLink>
  );
};
