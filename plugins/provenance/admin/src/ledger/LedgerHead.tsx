import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';

import type { LedgerHead as Head } from '../api/page-contracts';
import { useGetLedgerHeadQuery } from '../api/pages';
import { shortTime } from '../list/short-date';
import { useWords } from '../parts/says';
import { grouped } from './ledger-filters';

const Verified = ({ verified }: { verified: Head['verified'] }) => {
  const words = useWords('ledger');
  if (!verified?.at)
    return (
      <Flex gap={2} alignItems="flex-start">
        <Information aria-hidden fill="neutral600" width="16px" height="16px" />
        <Typography textColor="neutral600">{words('head.never')}</Typography>
      </Flex>
    );
  const at = shortTime(verified.at);
  return (
    <Flex gap={2} alignItems="flex-start">
      {verified.ok ? (
        <CheckCircle aria-hidden fill="success600" width="16px" height="16px" />
      ) : (
        <WarningCircle aria-hidden fill="danger600" width="16px" height="16px" />
      )}
      <Typography textColor={verified.ok ? 'success700' : 'danger700'} fontWeight="semiBold">
        {verified.ok
          ? words('head.good', { at })
          : words('head.broken', { at, seq: String(verified.brokenAt ?? '?') })}
      </Typography>
    </Flex>
  );
};

/** How long the ledger is, its seal to be compared with the one that was printed or mailed, and the last check. */
export const LedgerHead = () => {
  const words = useWords('ledger');
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const { data } = useGetLedgerHeadQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!data) return null;
  const copyHash = async (hash: string): Promise<void> => {
    if (await copy(hash)) toggleNotification({ type: 'success', message: words('head.copied') });
  };
  return (
    <Box
      tag="section"
      aria-label={words('head')}
      background="neutral0"
      padding={4}
      hasRadius
      shadow="tableShadow"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Verified verified={data.verified} />
        {data.hash ? (
          <Flex gap={3} wrap="wrap" alignItems="center">
            <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
              <Typography variant="pi" textColor="neutral600">
                {words('head.hash')} · {words('head.entries', { count: data.seq })}
                {data.at ? ` · ${words('head.at', { at: shortTime(data.at) })}` : ''}
              </Typography>
              <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
                {grouped(data.hash)}
              </Typography>
            </Flex>
            <Button variant="tertiary" size="S" onClick={() => void copyHash(data.hash ?? '')}>
              {words('head.copy')}
            </Button>
          </Flex>
        ) : (
          <Typography textColor="neutral600">{words('head.empty')}</Typography>
        )}
      </Flex>
    </Box>
  );
};
