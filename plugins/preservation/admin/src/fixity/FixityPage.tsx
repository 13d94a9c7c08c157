import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';

import type { FixityStatus } from '../../../shared/fixity/contract';
import { Fact, Section } from '../parts/Fact';
import { shortTime, sizeText } from '../parts/figures';
import { Trouble } from '../parts/Trouble';
import { useWords } from '../parts/words';
import { AlarmCard } from './AlarmCard';
import { Comparison } from './Comparison';
import { useChecks, useWatch } from './use-watch';

/** All is well, or how many alarms there are and what to do: never to be closed, unlike Strapi's own notices. */
const Banner = ({ count }: { count: number }) => {
  const words = useWords('fixity');
  const tone = count > 0 ? 'danger' : 'success';
  const Icon = count > 0 ? WarningCircle : CheckCircle;
  return (
    <Box
      role={count > 0 ? 'alert' : 'status'}
      background={`${tone}100`}
      borderColor={`${tone}200`}
      padding={4}
      hasRadius
    >
      <Flex gap={3} alignItems="flex-start">
        <Box shrink={0}>
          <Icon aria-hidden fill={`${tone}600`} width="16px" height="16px" />
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">
            {count > 0 ? words('alarms.some', { count }) : words('alarms.none')}
          </Typography>
          {count > 0 ? <Typography>{words('alarms.what')}</Typography> : null}
        </Flex>
      </Flex>
    </Box>
  );
};

const Figures = ({ status }: { status: FixityStatus }) => {
  const words = useWords('fixity');
  const { locale } = useIntl();
  const { masters, bytes, due, oldestCheck, roundDays, bytesPerSecond, running, last } = status;
  return (
    <>
      <Grid.Root tag="dl" gap={4}>
        <Fact name={words('masters')}>
          {words('masters.value', { count: masters, size: sizeText(bytes, locale) })}
        </Fact>
        <Fact name={words('due', { days: roundDays })}>{due}</Fact>
        <Fact name={words('oldest')}>{shortTime(oldestCheck)}</Fact>
        <Fact name={words('last')}>{shortTime(last.fixity?.finishedAt)}</Fact>
      </Grid.Root>
      <Typography variant="pi" textColor="neutral600">
        {words(status.scheduled ? 'schedule' : 'schedule.off', {
          days: roundDays,
          speed: sizeText(bytesPerSecond, locale),
        })}
      </Typography>
      {running ? (
        <Typography role="status" fontWeight="semiBold">
          {words('running', {
            at: shortTime(running.startedAt),
            count: running.checked,
            size: sizeText(running.bytes, locale),
          })}
        </Typography>
      ) : null}
    </>
  );
};

const pageOf = (text: string | null): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1);

/** "Kiểm tra nguyên vẹn": figures, alarms, the comparison of list and disk. */
export const FixityPage = () => {
  const words = useWords('fixity');
  const [parameters] = useSearchParams();
  const { status, alarms, error, refetch } = useWatch(pageOf(parameters.get('page')));
  const checks = useChecks();
  const disabled = checks.busy || Boolean(status?.running);
  const isChecker = status?.mayCheck ?? false;
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          {error ? <Trouble error={error} retry={words('reload')} onRetry={() => void refetch()} /> : null}
          {!error && !status ? <Page.Loading /> : null}
          {!error && status ? (
            <Flex direction="column" alignItems="stretch" gap={6}>
              {alarms ? <Banner count={alarms.total} /> : null}
              {isChecker ? (
                <Flex gap={2} wrap="wrap">
                  <Button disabled={disabled} onClick={() => checks.round('due')}>
                    {words('check.due')}
                  </Button>
                  <Button variant="secondary" disabled={disabled} onClick={() => checks.round('all')}>
                    {words('check.all')}
                  </Button>
                  <Button variant="secondary" disabled={disabled} onClick={checks.compare}>
                    {words('check.compare')}
                  </Button>
                </Flex>
              ) : null}
              <Figures status={status} />
              {alarms && alarms.total > 0 ? (
                <Section title={words('alarms')}>
                  <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                    {alarms.alarms.map((alarm) => (
                      <AlarmCard
                        key={alarm.id}
                        alarm={alarm}
                        disabled={disabled}
                        {...(isChecker && { onRecheck: checks.recheck })}
                      />
                    ))}
                  </Flex>
                  <Pagination.Root pageCount={alarms.pageCount} total={alarms.total}>
                    <Pagination.Links />
                  </Pagination.Root>
                </Section>
              ) : null}
              <Comparison busy={disabled} onMake={checks.make} />
            </Flex>
          ) : null}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
