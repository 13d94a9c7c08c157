import { Alert, Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { IndexOverview } from '../../../shared/index-overview';
import { DeadRecords } from './DeadRecords';
import { builtPercent, gaugeOf } from './gauge';
import { useOverview } from './use-overview';
import { useFailureWords, useWords } from './words';

const ALERTS = { equal: 'success', working: 'default', unknown: 'warning', apart: 'danger' } as const;

/** The gauge: is the index what the database says? */
const GaugeView = ({ overview }: { overview: IndexOverview }) => {
  const words = useWords();
  const gauge = gaugeOf(overview);
  const { engine, pending, dead, build } = overview;
  const what = engine === 'ok' ? words(`gauge.${gauge}.what`, { pending, dead }) : words(`engine.${engine}`);
  return (
    <Alert variant={ALERTS[gauge]} closeLabel="×" title={words(`gauge.${gauge}`)}>
      {build ? words('building', { percent: builtPercent(build) }) : what}
    </Alert>
  );
};

const Figures = ({ overview }: { overview: IndexOverview }) => {
  const words = useWords();
  const { formatNumber } = useIntl();
  const { documents, pending, dead } = overview;
  const shown = [
    ['documents', documents],
    ['pending', pending],
    ['given-up', dead],
  ] as const;
  return (
    <Flex tag="dl" gap={4} wrap="wrap">
      {shown.map(([name, value]) => (
        <Box
          key={name}
          background="neutral0"
          padding={4}
          hasRadius
          shadow="tableShadow"
          style={{ flex: '1 1 140px' }}
        >
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {words(`figure.${name}`)}
          </Typography>
          <Typography tag="dd" variant="alpha">
            {value === null ? '–' : formatNumber(value)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};

const LastComparison = ({ reconcile }: Pick<IndexOverview, 'reconcile'>) => {
  const words = useWords();
  const { formatDate, formatNumber } = useIntl();
  if (!reconcile) return <Typography textColor="neutral600">{words('never')}</Typography>;
  const { startedAt, tookMs, inDatabase, missing, differing, surplus } = reconcile;
  const at = formatDate(startedAt, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <Typography>
      {words('compared', { at, items: formatNumber(inDatabase), seconds: formatNumber(tookMs / 1000) })}{' '}
      {missing + differing + surplus === 0
        ? words('compared.equal')
        : words('compared.apart', { missing, differing, surplus })}
    </Typography>
  );
};

/** "Chỉ mục tìm kiếm": the gauge, what waits, what was given up, and the comparison and the building anew on demand. */
export const UpkeepPage = () => {
  const words = useWords();
  const failureWords = useFailureWords();
  const { toggleNotification } = useNotification();
  const { overview, error, refresh, compare, rebuild, retry } = useOverview();
  const [busy, setBusy] = useState(false);

  const perform = async (act: () => Promise<string>): Promise<void> => {
    setBusy(true);
    try {
      toggleNotification({ type: 'success', message: await act() });
    } catch (failure) {
      toggleNotification({ type: 'danger', message: failureWords(failure) });
    } finally {
      setBusy(false);
    }
  };
  const onCompare = () =>
    perform(async () => {
      const { missing, differing, surplus } = await compare();
      return missing + differing + surplus === 0
        ? words('compared.equal')
        : words('compared.apart', { missing, differing, surplus });
    });
  const onRebuild = () =>
    perform(async () => words((await rebuild()).begun ? 'rebuild.begun' : 'rebuild.goingOn'));
  const onRetry = (ids?: readonly number[]) =>
    void perform(async () => words('retried', { count: (await retry(ids)).retried }));

  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main aria-busy={busy}>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          {error ? (
            <Box role="alert">
              <EmptyStateLayout
                icon={<EmptyDocuments width="16rem" />}
                content={failureWords(error)}
                action={
                  <Button variant="secondary" onClick={refresh}>
                    {words('reload')}
                  </Button>
                }
              />
            </Box>
          ) : null}
          {!error && !overview ? <Page.Loading /> : null}
          {!error && overview ? (
            <Flex direction="column" alignItems="stretch" gap={6}>
              <GaugeView overview={overview} />
              <Figures overview={overview} />
              <Flex direction="column" alignItems="flex-start" gap={3}>
                <LastComparison reconcile={overview.reconcile} />
                <Flex gap={2} wrap="wrap">
                  <Button loading={busy} disabled={overview.engine !== 'ok'} onClick={() => void onCompare()}>
                    {words('compare')}
                  </Button>
                  <Button
                    variant="secondary"
                    disabled={busy || overview.engine !== 'ok' || overview.build !== null}
                    onClick={() => void onRebuild()}
                  >
                    {words('rebuild')}
                  </Button>
                </Flex>
                <Typography variant="pi" textColor="neutral600">
                  {words('rebuild.what')}
                </Typography>
              </Flex>
              <DeadRecords rows={overview.deadRows} count={overview.dead} busy={busy} onRetry={onRetry} />
            </Flex>
          ) : null}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
