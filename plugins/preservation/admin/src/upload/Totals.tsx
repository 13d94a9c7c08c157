import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { readableBytes, secondsLeft, totalsOf } from '../../../shared/upload/progress';
import { isBusy, type Queue } from '../../../shared/upload/queue';
import { ProgressLine } from '../parts/ProgressLine';
import { engine } from './the-engine';
import { useRate } from './use-queue';
import { useUploadWords } from './words';

/** Time as people say it: the exact second of an hour helps nobody. */
const timeLeft = (seconds: number): { unit: 'seconds' | 'minutes' | 'hours'; count: number } => {
  if (seconds < 90) return { unit: 'seconds', count: seconds };
  if (seconds < 90 * 60) return { unit: 'minutes', count: Math.round(seconds / 60) };
  return { unit: 'hours', count: Math.round(seconds / 3600) };
};

/** Progress of all files, how fast it goes and how long it still takes; pausing and going on. */
export const Totals = ({ queue }: { queue: Queue }) => {
  const words = useUploadWords();
  const { locale } = useIntl();
  const { files, over, bytes, doneBytes, percent } = totalsOf(queue.files);
  const rate = useRate(queue);
  const busy = isBusy(queue);
  const left = busy ? secondsLeft(bytes - doneBytes, rate) : null;
  const time = left ? timeLeft(left) : null;
  const facts = [
    words('total', { over, files }),
    `${readableBytes(doneBytes, locale)} / ${readableBytes(bytes, locale)}`,
    ...(busy && rate ? [words('rate', { rate: readableBytes(rate, locale) })] : []),
    ...(time ? [words(`left.${time.unit}`, { count: time.count })] : []),
  ];
  return (
    <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="semiBold" textColor="neutral800" aria-live="off">
          {facts.join(' · ')}
        </Typography>
        <ProgressLine percent={percent} label={words('total.label')} />
        <Flex gap={2} wrap="wrap">
          {queue.isPaused ? (
            <Button onClick={engine.resumeAll}>{words('resumeAll')}</Button>
          ) : (
            <Button variant="secondary" disabled={!busy} onClick={engine.pauseAll}>
              {words('pauseAll')}
            </Button>
          )}
          <Button variant="tertiary" disabled={over === 0} onClick={engine.clearDone}>
            {words('clearDone')}
          </Button>
        </Flex>
        {busy ? (
          <Typography variant="pi" textColor="neutral600">
            {words('keepOpen')}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
};
