import { Alert, Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import { useGetRevalidationQuery, useStartRevalidationMutation } from '../api/pages';
import { refusalWords } from '../api/refusal';
import { shortTime } from '../list/short-date';
import { MANAGES_ACCOUNTS } from '../parts/permissions';
import { useSays, useWords } from '../parts/says';
import { percentDone } from './filters';

/** How often a running re-validation is asked how far it is, in ms. */
const EVERY = 1500;

/** Starts judging everything again and shows how far it is. The server does the work and knows the state: leaving the
 *  page, or coming to it in another browser, changes nothing. */
export const RevalidationBar = ({ onFinished }: { onFinished: () => void }) => {
  const words = useWords('overview');
  const says = useSays();
  const { data, refetch, isError } = useGetRevalidationQuery(undefined, { refetchOnMountOrArgChange: true });
  const [start, { error, isLoading }] = useStartRevalidationMutation();
  const running = data?.running ?? false;
  const mayStart = useAuth('RevalidationBar', ({ permissions }) =>
    permissions.some(({ action }) => action === MANAGES_ACCOUNTS),
  );

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(refetch, EVERY);
    return () => clearInterval(timer);
  }, [running, refetch]);

  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) onFinished();
    wasRunning.current = running;
  }, [running, onFinished]);

  // To those who may not start it, it is only of interest while it runs.
  if (isError || (!mayStart && !running)) return null;
  const begin = async (): Promise<void> => {
    await start();
    await refetch();
  };
  return (
    <Box background="neutral0" padding={4} marginBottom={6} hasRadius shadow="tableShadow">
      <Flex gap={4} alignItems="center" justifyContent="space-between" wrap="wrap">
        <Box flex="1" minWidth="24rem" aria-live="polite">
          {running && data ? (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography fontWeight="semiBold">
                {words('again.running', { done: data.done, total: data.total })}
              </Typography>
              <ProgressBar value={percentDone(data)} aria-label={words('again.progress')} />
            </Flex>
          ) : (
            <Flex direction="column" alignItems="stretch" gap={1}>
              <Typography textColor="neutral800">{words('again.about')}</Typography>
              {data?.finishedAt && data.total > 0 ? (
                <Typography variant="pi" textColor="neutral600">
                  {words('again.finished', {
                    at: shortTime(data.finishedAt),
                    total: data.total,
                    changed: data.changed,
                  })}
                </Typography>
              ) : null}
            </Flex>
          )}
        </Box>
        {mayStart ? (
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise aria-hidden />}
            loading={isLoading}
            disabled={running}
            onClick={() => void begin()}
          >
            {words('again.start')}
          </Button>
        ) : null}
      </Flex>
      {error ? (
        <Box paddingTop={3}>
          <Alert variant="danger" closeLabel="×">
            {says(refusalWords(error))}
          </Alert>
        </Box>
      ) : null}
    </Box>
  );
};
