import { Badge, Box, Flex, Grid, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useLocation, useParams } from 'react-router-dom';

import type { ItemRestoration } from '../../../../shared/restoration/api';
import { useGetItemRestorationQuery } from '../../api/restoration';
import { Note } from '../../appraisal/Note';
import type { ItemName } from '../../api/page-contracts';
import { editAddress, kindOf } from '../../parts/item-address';
import { Failure } from '../../parts/Failure';
import { useSays, useWords } from '../../parts/says';
import { RESTORATION_ADDRESS } from '../address';
import { dayWords } from '../day';
import { Section } from '../parts/Section';
import { SurveySection } from '../survey/SurveySection';
import { useItemRecord } from '../use-item-record';
import { CaseActs } from './CaseActs';
import { CaseSteps } from './CaseSteps';
import { DigitisationSection } from './DigitisationSection';
import { EstimateSection } from './EstimateSection';
import { FilesSection } from './FilesSection';
import type { ItemRecord } from './item-files';
import { PastCases } from './PastCases';
import { PriorityView } from './PriorityView';
import { TreatmentSection } from './TreatmentSection';

interface CaseProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  readonly record: ItemRecord;
}

/** Where the case stands, what may be done, and why it is urgent: beside the rest, or above it on a phone. */
const Standing = ({ item, state, record, onEstimate }: CaseProps & { readonly onEstimate: () => void }) => {
  const words = useWords('restoration');
  const says = useSays();
  const picture = record.files.find(({ screen }) => screen !== null);
  const current = state.case;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Section title={words('standing')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {picture?.screen ? (
            <img
              src={picture.screen}
              alt={words('pictureOf', { title: record.title ?? '' })}
              style={{ maxWidth: '100%', maxHeight: '22rem', objectFit: 'contain', objectPosition: 'left' }}
            />
          ) : null}
          <Flex gap={2} wrap="wrap" role="status" aria-label={words('status')}>
            <Badge>{says(state)}</Badge>
            {state.since ? (
              <Typography variant="pi" textColor="neutral600">
                {words('since', { on: dayWords(state.since) })}
              </Typography>
            ) : null}
          </Flex>
          {current ? (
            <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {words('opened', {
                on: dayWords(current.openedAt),
                name: current.openedByProcess ? says(current.openedByProcess) : current.openedBy,
                reason: current.reason,
              })}
            </Typography>
          ) : null}
          {current && state.status !== 'postponed' && state.status !== 'returned' && current.lastReason ? (
            <Note tone="warning">{current.lastReason}</Note>
          ) : null}
          {state.status === 'not-needed' ? null : (
            <CaseSteps status={state.status} current={current ?? state.pastCases[0] ?? null} />
          )}
        </Flex>
      </Section>
      {state.restricted ? null : (
        <>
          <Section title={words('acts')}>
            <CaseActs item={item} state={state} onEstimate={onEstimate} />
          </Section>
          <Section title={words('priority')}>
            <PriorityView priority={state.priority} formula={state.formula} />
          </Section>
        </>
      )}
    </Flex>
  );
};

const Case = ({ item, state, record }: CaseProps) => {
  const words = useWords('restoration');
  // A card of the board leads to the table itself.
  const { hash } = useLocation();
  const [isEstimating, setIsEstimating] = useState(hash === '#estimate');
  const openEstimate = (): void => {
    setIsEstimating(true);
    document.getElementById('estimate')?.scrollIntoView({ block: 'start' });
  };
  const current = state.case;
  return (
    <Grid.Root gap={4} gridCols={12} style={{ alignItems: 'start' }}>
      <Grid.Item col={4} m={5} s={12} xs={12} direction="column" alignItems="stretch">
        <Standing item={item} state={state} record={record} onEstimate={openEstimate} />
      </Grid.Item>
      <Grid.Item col={8} m={7} s={12} xs={12} direction="column" alignItems="stretch">
        {state.restricted ? (
          <Note tone="neutral">{words('restricted')}</Note>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <SurveySection item={item} state={state} files={record.files} />
            {current ? (
              <>
                <EstimateSection
                  item={item}
                  state={state}
                  current={current}
                  isOpen={isEstimating}
                  onOpen={setIsEstimating}
                />
                <TreatmentSection item={item} state={state} current={current} />
                <DigitisationSection item={item} state={state} current={current} />
              </>
            ) : null}
            <FilesSection item={item} files={record.files} />
            <PastCases cases={state.pastCases} />
          </Flex>
        )}
      </Grid.Item>
    </Grid.Root>
  );
};

/** The restoration of one item: its case, its looks, its money, its work and its scans. */
export const CasePage = () => {
  const words = useWords('restoration');
  const parts = useWords('parts');
  const { uid = '', documentId = '' } = useParams();
  const item = { uid, documentId };
  const { data, error, refetch } = useGetItemRestorationQuery(item, { refetchOnMountOrArgChange: true });
  const record = useItemRecord(item);
  const title = record ? (record.title ?? parts('untitled')) : words('loading');
  return (
    <Page.Main>
      <Page.Title>{words('case.title', { title })}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={words('case.subtitle', { kind: parts(`kind.${kindOf(uid) || 'photo'}`) })}
        navigationAction={
          <Link tag={RouterLink} to={RESTORATION_ADDRESS} startIcon={<ArrowLeft aria-hidden />}>
            {words('back')}
          </Link>
        }
        primaryAction={
          <LinkButton
            tag={RouterLink}
            to={editAddress(item)}
            variant="tertiary"
            startIcon={<Pencil aria-hidden />}
          >
            {words('toForm')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {error ? <Failure error={error} onRetry={refetch} /> : null}
          {!error && (!data || !record) ? <Page.Loading /> : null}
          {/* Another item is another page: drafts and open forms do not go over to it. */}
          {!error && data && record ? (
            <Case key={`${uid} ${documentId}`} item={item} state={data} record={record} />
          ) : null}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
