import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import { editAddress, itemKey } from '../parts/item-address';
import { useSays, useWords } from '../parts/says';
import type { ReportLine } from './read-report';

const Line = ({ line, gone }: { line: ReportLine; gone: boolean }) => {
  const says = useSays();
  const parts = useWords('parts');
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Box paddingTop="3px" shrink={0}>
        {line.ok ? (
          <CheckCircle aria-hidden width="16px" height="16px" fill="success600" />
        ) : (
          <WarningCircle aria-hidden width="16px" height="16px" fill="danger600" />
        )}
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere' }}>
        {gone ? (
          <Typography>{line.title || parts('untitled')}</Typography>
        ) : (
          <Link tag={RouterLink} to={editAddress(line)} target="_blank">
            {line.title || parts('untitled')}
          </Link>
        )}
        {line.reasons.map((reason) => (
          <Typography key={reason.vi} variant="pi" textColor="neutral800">
            {says(reason)}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
};

interface BulkReportProps {
  readonly lines: readonly ReportLine[];
  /** What was done leaves nothing to open. */
  readonly gone?: boolean;
}

/** What became of each item: what was refused first, with its reasons, then what was done. */
export const BulkReport = ({ lines, gone = false }: BulkReportProps) => {
  const words = useWords('bulk');
  const refused = lines.filter(({ ok }) => !ok);
  const done = lines.filter(({ ok }) => ok);
  const heading = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever cannot see must not be left nowhere.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box ref={heading} tabIndex={-1} role="status">
        <Typography fontWeight="semiBold" textColor={refused.length === 0 ? 'success700' : 'neutral800'}>
          {words('report.done', { done: done.length, count: lines.length })}
        </Typography>
      </Box>
      {refused.length > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography textColor="danger700">{words('report.refused', { count: refused.length })}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {refused.map((line) => (
              <Line key={itemKey(line)} line={line} gone={false} />
            ))}
          </Flex>
        </Flex>
      ) : null}
      {refused.length > 0 && done.length > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography>{words('report.doneList')}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {done.map((line) => (
              <Line key={itemKey(line)} line={line} gone={gone} />
            ))}
          </Flex>
        </Flex>
      ) : null}
    </Flex>
  );
};
