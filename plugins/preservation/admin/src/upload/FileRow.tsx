import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { useIntl } from 'react-intl';

import { percentOf, readableBytes } from '../../../shared/upload/progress';
import type { QueuedFile } from '../../../shared/upload/queue';
import { ProgressLine } from '../parts/ProgressLine';
import { ReceiptFacts, Result } from './Receipt';
import { engine } from './the-engine';
import { useSays, useUploadWords } from './words';

const MOVING = ['hashing', 'sending', 'checking'];

const Act = ({ file }: { file: QueuedFile }) => {
  const words = useUploadWords();
  const { key, name, phase, isPaused } = file;
  if (phase === 'done') return null;
  if (phase === 'failed')
    return (
      <Button
        size="S"
        variant="secondary"
        aria-label={words('retryOne', { name })}
        onClick={() => engine.resume(key)}
      >
        {words('retry')}
      </Button>
    );
  const act = isPaused ? 'resume' : 'pause';
  return (
    <Button size="S" variant="tertiary" aria-label={words(act, { name })} onClick={() => engine[act](key)}>
      {words(`${act}.short`)}
    </Button>
  );
};

/** One file of the queue: where it stands, and what became of it. Drawn anew only when something about it changed. */
export const FileRow = memo(({ file }: { file: QueuedFile }) => {
  const words = useUploadWords();
  const says = useSays();
  const { locale } = useIntl();
  const { path, phase, isPaused, bytes, receipt, failure, wasKnown } = file;
  const verdict = receipt?.state;
  return (
    <Box tag="li" background="neutral0" padding={3} hasRadius shadow="tableShadow">
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start">
        <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
          <Typography fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {path}
          </Typography>
          <Typography variant="pi" textColor={phase === 'failed' ? 'danger700' : 'neutral600'}>
            {[
              readableBytes(bytes, locale),
              ...(phase === 'done' ? [] : [words(isPaused ? 'phase.paused' : `phase.${phase}`)]),
              ...(MOVING.includes(phase) && phase !== 'checking' ? [`${percentOf(file)} %`] : []),
            ].join(' · ')}
          </Typography>
          {MOVING.includes(phase) ? <ProgressLine percent={percentOf(file)} label={path} /> : null}
          {wasKnown ? (
            <Typography variant="pi" textColor="neutral700">
              {words('wasKnown')}
            </Typography>
          ) : null}
          {receipt ? <ReceiptFacts receipt={receipt} /> : null}
          {failure ? (
            <Typography variant="pi" textColor="danger700">
              {says(failure)}
            </Typography>
          ) : null}
        </Flex>
        {verdict === 'stored' || verdict === 'duplicate' || verdict === 'refused' ? (
          <Result state={verdict} />
        ) : (
          <Act file={file} />
        )}
      </Flex>
    </Box>
  );
});
FileRow.displayName = 'FileRow';
