import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import type { DeadRecord } from '../../../shared/index-overview';
import { useWords } from './words';

interface DeadRecordsProps {
  readonly rows: readonly DeadRecord[];
  readonly count: number;
  readonly busy: boolean;
  readonly onRetry: (ids?: readonly number[]) => void;
}

const Row = ({
  row,
  busy,
  onRetry,
}: { readonly row: DeadRecord } & Pick<DeadRecordsProps, 'busy' | 'onRetry'>) => {
  const words = useWords();
  const name = row.title ?? words('nameless', { id: row.documentId });
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} style={{ minWidth: 0, flex: '1 1 200px' }}>
          <Typography variant="omega" fontWeight="bold">
            {name}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {words('tried', { attempts: row.attempts })}
          </Typography>
          <Typography variant="pi" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
            {words('reason', { reason: row.reason })}
          </Typography>
        </Flex>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<ArrowClockwise aria-hidden />}
          aria-label={words('retryOf', { name })}
          disabled={busy}
          onClick={() => onRetry([row.id])}
        >
          {words('retry')}
        </Button>
      </Flex>
    </Box>
  );
};

/** What could not be put into the index, why, and a way to try again. */
export const DeadRecords = ({ rows, count, busy, onRetry }: DeadRecordsProps) => {
  const words = useWords();
  if (count === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={words('dead')}>
      <Flex gap={3} justifyContent="space-between" wrap="wrap">
        <Typography tag="h2" variant="delta">
          {words('dead')} ({count})
        </Typography>
        {count > 1 ? (
          <Button variant="tertiary" size="S" disabled={busy} onClick={() => onRetry()}>
            {words('retryAll')}
          </Button>
        ) : null}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {rows.map((row) => (
          <Row key={row.id} row={row} busy={busy} onRetry={onRetry} />
        ))}
      </Flex>
    </Flex>
  );
};
