import { Alert, Box, Button, EmptyStateLayout, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments, EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import type { JobsOverview, JobView } from '../../../shared/jobs/views';
import { useDismissJobMutation, useRetryJobMutation, useRetryKindMutation } from './api';
import { JobCard } from './JobCard';
import { isForbidden, refusalSentence } from './refusal';
import { useJobs } from './use-jobs';
import { useSays, useWords } from './words';

/** Work that may begin and that nobody has begun for so long, in s: no process works the queue off. */
const NOBODY_WORKS_S = 600;

const STATES = ['running', 'waiting', 'failed', 'done'] as const;

const Counts = ({ status }: Pick<JobsOverview, 'status'>) => {
  const words = useWords();
  return (
    <Grid.Root tag="dl" gap={4}>
      {STATES.map((state) => (
        <Grid.Item key={state} col={3} s={6} xs={6} direction="column" alignItems="stretch">
          <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {words(`state.${state}`)}
            </Typography>
            <Typography
              tag="dd"
              variant="alpha"
              textColor={state === 'failed' && status.failed > 0 ? 'danger700' : 'neutral800'}
            >
              {status[state]}
            </Typography>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

interface SectionProps {
  readonly title: string;
  readonly jobs: readonly JobView[];
  /** Of them there are so many; the list is cut. */
  readonly count: number;
  readonly actions?: ReactNode;
  readonly card: (job: JobView) => ReactNode;
}

const Section = ({ title, jobs, count, actions, card }: SectionProps) => {
  const words = useWords();
  if (jobs.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={title}>
      <Flex gap={3} justifyContent="space-between" wrap="wrap">
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {actions}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {jobs.map(card)}
      </Flex>
      {count > jobs.length ? (
        <Typography variant="pi" textColor="neutral600">
          {words('andMore', { count: count - jobs.length })}
        </Typography>
      ) : null}
    </Flex>
  );
};

const useRetries = () => {
  const words = useWords();
  const says = useSays();
  const { toggleNotification } = useNotification();
  const [retryJob, one] = useRetryJobMutation();
  const [retryKind, all] = useRetryKindMutation();
  const [dismissJob, leave] = useDismissJobMutation();
  const tell = (answer: { data: { retried: number } } | { error: unknown }): void =>
    'error' in answer
      ? toggleNotification({ type: 'danger', message: says(refusalSentence(answer.error)) })
      : toggleNotification({ type: 'success', message: words('retried', { count: answer.data.retried }) });
  return {
    busy: one.isLoading || all.isLoading || leave.isLoading,
    one: (job: JobView): void => void retryJob(job.id).then(tell),
    all: (kind: string): void => void retryKind(kind).then(tell),
    dismiss: (job: JobView): void =>
      void dismissJob(job.id).then((answer) =>
        'error' in answer
          ? toggleNotification({ type: 'danger', message: says(refusalSentence(answer.error)) })
          : toggleNotification({ type: 'success', message: words('dismissed') }),
      ),
  };
};

const Queue = ({ overview }: { overview: JobsOverview }) => {
  const words = useWords();
  const says = useSays();
  const retries = useRetries();
  const { at, status, running, waiting, failed, failedKinds, dismissed, done } = overview;
  const plain = (job: JobView) => <JobCard key={job.id} job={job} at={at} />;
  const quiet = STATES.every((state) => overview[state].length === 0);
  const left = status.running === 0 && (status.oldestWaitingSeconds ?? 0) > NOBODY_WORKS_S;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {left ? (
        <Alert variant="warning" closeLabel="×" title={words('left')}>
          {words('left.what')}
        </Alert>
      ) : null}
      <Counts status={status} />
      {quiet ? <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} /> : null}
      <Section title={words('state.running')} jobs={running} count={status.running} card={plain} />
      <Section
        title={words('state.failed')}
        jobs={failed}
        count={status.failed}
        actions={
          <Flex gap={2} wrap="wrap">
            {failedKinds
              .filter(({ count }) => count > 1)
              .map((kind) => (
                <Button
                  key={kind.kind}
                  variant="tertiary"
                  size="S"
                  startIcon={<ArrowClockwise aria-hidden />}
                  disabled={retries.busy}
                  onClick={() => retries.all(kind.kind)}
                >
                  {words('retryAll', { kind: says(kind), count: kind.count })}
                </Button>
              ))}
          </Flex>
        }
        card={(job) => (
          <JobCard
            key={job.id}
            job={job}
            at={at}
            onRetry={retries.one}
            onDismiss={retries.dismiss}
            busy={retries.busy}
          />
        )}
      />
      <Section title={words('state.waiting')} jobs={waiting} count={status.waiting} card={plain} />
      <Section title={words('lately')} jobs={done} count={status.done} card={plain} />
      <Section
        title={words('state.dismissed')}
        jobs={dismissed}
        count={status.dismissed}
        card={(job) => <JobCard key={job.id} job={job} at={at} onRetry={retries.one} busy={retries.busy} />}
      />
    </Flex>
  );
};

/** "Việc nền": counts, what runs and how far, what failed and why, what waits, what was done. */
export const JobsPage = () => {
  const words = useWords();
  const says = useSays();
  const { data, error, refetch } = useJobs();
  const forbidden = isForbidden(error);
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          {error ? (
            <Box role="alert">
              <EmptyStateLayout
                icon={forbidden ? <EmptyPermissions width="16rem" /> : <EmptyDocuments width="16rem" />}
                content={says(refusalSentence(error))}
                action={
                  forbidden ? null : (
                    <Button variant="secondary" onClick={() => void refetch()}>
                      {words('reload')}
                    </Button>
                  )
                }
              />
            </Box>
          ) : null}
          {!error && !data ? <Page.Loading /> : null}
          {!error && data ? <Queue overview={data} /> : null}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
