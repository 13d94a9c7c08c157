import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { shortTime } from '../parts/figures';
import { useSays, useWords } from '../parts/words';
import type { AlarmLine } from './api';

interface AlarmCardProps {
  readonly alarm: AlarmLine;
  readonly disabled: boolean;
  /** Missing where the account may start nothing. */
  readonly onRecheck?: (id: number) => void;
}

/** One alarm: what is wrong with which file, and since when. */
export const AlarmCard = ({ alarm, disabled, onRecheck }: AlarmCardProps) => {
  const words = useWords('fixity');
  const says = useSays();
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start" wrap="wrap">
        <Flex
          direction="column"
          alignItems="flex-start"
          gap={1}
          minWidth={0}
          style={{ overflowWrap: 'anywhere' }}
        >
          <Typography fontWeight="semiBold" textColor="danger700">
            {says(alarm)}
          </Typography>
          <Typography textColor="neutral800">{alarm.fileName ?? words('nameless')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {words('seen', { first: shortTime(alarm.firstSeen), last: shortTime(alarm.lastSeen) })}
          </Typography>
          {/* Checksums and sizes say nothing to most readers; whoever mends the disk opens them. */}
          <details style={{ maxWidth: '100%' }}>
            <summary>
              <Typography variant="pi" textColor="neutral600">
                {words('detail')}
              </Typography>
            </summary>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {words('detail.name')} <span style={{ fontFamily: 'monospace' }}>{alarm.name}</span>
            </Typography>
            {alarm.found ? (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {words('found')} <span style={{ fontFamily: 'monospace' }}>{alarm.found}</span>
              </Typography>
            ) : null}
          </details>
        </Flex>
        {onRecheck ? (
          <Button
            variant="secondary"
            size="S"
            disabled={disabled}
            onClick={() => onRecheck(alarm.id)}
            aria-label={`${words('recheck')}: ${alarm.fileName ?? alarm.name}`}
          >
            {words('recheck')}
          </Button>
        ) : null}
      </Flex>
    </Box>
  );
};
