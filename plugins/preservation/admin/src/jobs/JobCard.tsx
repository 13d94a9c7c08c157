import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import type { JobView } from '../../../shared/jobs/views';
import { ProgressLine } from '../parts/ProgressLine';
import { between, percentOf, spanOf } from './spans';
import { useSays, useWords } from './words';

interface JobCardProps {
  readonly job: JobView;
  /** When the server looked. */
  readonly at: string;
  /** Has it tried again; left out where that is not offered. */
  readonly onRetry?: (job: JobView) => void;
  /** Lets it be; left out where that is not offered. */
  readonly onDismiss?: (job: JobView) => void;
  readonly busy?: boolean;
}

const useSpan = () => {
  const words = useWords();
  return (ms: number): string => {
    const { key, values } = spanOf(ms);
    return words(key, values);
  };
};

/** An instant in the reader's own time zone, with its day: what failed may be weeks old. */
const useMoment = () => {
  const { formatDate } = useIntl();
  return (iso: string): string => formatDate(iso, { dateStyle: 'short', timeStyle: 'short' });
};

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Running = ({ job, at }: JobCardProps) => {
  const words = useWords();
  const span = useSpan();
  const percent = percentOf(job.progress);
  const since = span(between(job.startedAt ?? at, at));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {percent === null ? null : (
        <ProgressLine percent={percent} label={words('progress', { label: job.label })} />
      )}
      <Note>{percent === null ? words('for', { since }) : words('percentFor', { percent, since })}</Note>
    </Flex>
  );
};

const Waiting = ({ job, at }: JobCardProps) => {
  const words = useWords();
  const says = useSays();
  const span = useSpan();
  const wait = between(at, job.runAt);
  if (!job.problem) return <Note>{words('orderedFor', { since: span(between(job.enqueuedAt, at)) })}</Note>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography textColor="warning700">{says(job.problem)}</Typography>
      <Note>
        {wait > 0
          ? words('againIn', { span: span(wait), attempt: job.attempts + 1, of: job.maxAttempts })
          : words('againSoon', { attempt: job.attempts + 1, of: job.maxAttempts })}
      </Note>
    </Flex>
  );
};

const Failed = ({ job }: JobCardProps) => {
  const words = useWords();
  const says = useSays();
  const moment = useMoment();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {job.problem ? <Typography textColor="danger700">{says(job.problem)}</Typography> : null}
      <Note>{words('failedAt', { at: moment(job.finishedAt ?? job.runAt), attempts: job.attempts })}</Note>
      {job.detail ? (
        <details style={{ maxWidth: '100%' }}>
          <summary>
            <Typography variant="pi" textColor="neutral600">
              {words('detail')}
            </Typography>
          </summary>
          <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {job.detail}
          </Typography>
        </details>
      ) : null}
    </Flex>
  );
};

const Done = ({ job }: JobCardProps) => {
  const words = useWords();
  const span = useSpan();
  const moment = useMoment();
  const at = job.finishedAt ?? job.runAt;
  return <Note>{words('doneAt', { at: moment(at), span: span(between(job.startedAt ?? at, at)) })}</Note>;
};

const Dismissed = (props: JobCardProps) => {
  const words = useWords();
  const moment = useMoment();
  const { dismissed } = props.job;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Failed {...props} />
      {dismissed ? (
        <Note>{words('dismissedBy', { name: dismissed.name, at: moment(dismissed.at) })}</Note>
      ) : null}
    </Flex>
  );
};

const BODIES = {
  running: Running,
  waiting: Waiting,
  failed: Failed,
  dismissed: Dismissed,
  done: Done,
} as const;

/** One piece of work: what it is, of which file, and how it stands. */
export const JobCard = (props: JobCardProps) => {
  const words = useWords();
  const says = useSays();
  const { job, onRetry, onDismiss, busy = false } = props;
  const Body = BODIES[job.state];
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex gap={4} alignItems="flex-start" justifyContent="space-between" wrap="wrap">
        <Flex direction="column" alignItems="stretch" gap={2} flex="1 1 18rem" minWidth={0}>
          <Box style={{ overflowWrap: 'anywhere' }}>
            <Typography fontWeight="semiBold" textColor="neutral800">
              {job.label}
            </Typography>
            <Typography textColor="neutral600"> · {says(job)}</Typography>
          </Box>
          <Body {...props} />
        </Flex>
        <Flex gap={2} wrap="wrap">
          {onDismiss ? (
            <Button
              variant="tertiary"
              size="S"
              disabled={busy}
              aria-label={words('dismissOf', { label: job.label })}
              onClick={() => onDismiss(job)}
            >
              {words('dismiss')}
            </Button>
          ) : null}
          {onRetry ? (
            <Button
              variant="secondary"
              size="S"
              startIcon={<ArrowClockwise aria-hidden />}
              disabled={busy}
              aria-label={words('retryOf', { label: job.label })}
              onClick={() => onRetry(job)}
            >
              {words('retry')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
    </Box>
  );
};
