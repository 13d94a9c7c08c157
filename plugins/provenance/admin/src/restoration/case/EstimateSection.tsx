import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { CaseView, ItemRestoration } from '../../../../shared/restoration/api';
import { APPROVERS } from '../../../../shared/restoration/case-acts';
import type { CostLine } from '../../../../shared/restoration/contract';
import type { ItemName } from '../../api/page-contracts';
import { type Column, DataTable } from '../../parts/DataTable';
import { useSays, useWords } from '../../parts/says';
import { BY_A_TABLE } from '../acts';
import { dayWords } from '../day';
import { dong } from '../money';
import { Section } from '../parts/Section';
import { useChange } from '../use-change';
import { draftOfLines, nextLine } from './cost-draft';
import { type CostKey, sumsBy } from './cost-sums';
import { type EstimateDraft, EstimateEditor } from './EstimateEditor';

const KEYS: readonly CostKey[] = ['phase', 'source', 'year'];

/** Sums of lines, beside each other: by phase, source of funds and year. */
export const Sums = ({ lines }: { lines: readonly CostLine[] }) => {
  const words = useWords('restoration');
  return (
    <Grid.Root gap={4} paddingTop={3}>
      {KEYS.map((key) => (
        <Grid.Item key={key} col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Typography variant="pi" fontWeight="bold">
            {words(`sums.${key}`)}
          </Typography>
          {sumsBy(lines, key).map((sum) => (
            <Flex key={sum.key} justifyContent="space-between" gap={2}>
              <Typography variant="pi">
                {key === 'phase' ? words('phase', { name: sum.key }) : sum.key}
              </Typography>
              <Typography variant="pi">{dong(sum.amount)}</Typography>
            </Flex>
          ))}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

/** Who approved, by which document; who is next. */
const Approvals = ({ current }: { current: CaseView }) => {
  const words = useWords('restoration');
  return (
    <Box tag="ol" style={{ display: 'grid', gap: 8 }} aria-label={words('approvals')} paddingTop={2}>
      {APPROVERS.map((body, index) => {
        const approval = current.approvals.find((given) => given.body === body);
        return (
          <li key={body}>
            <Typography fontWeight="semiBold">{words(`body.${body}`)}: </Typography>
            <Typography
              textColor={approval ? 'neutral800' : 'neutral600'}
              style={{ overflowWrap: 'anywhere' }}
            >
              {approval
                ? words('approval', { number: approval.number, on: dayWords(approval.on), name: approval.by })
                : words(index === current.approvals.length ? 'approval.next' : 'approval.later')}
              {approval?.note ? ` ${approval.note}` : ''}
            </Typography>
          </li>
        );
      })}
    </Box>
  );
};

interface EstimateSectionProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  readonly current: CaseView;
  /** Is the table being written? The button that opens it stands among the acts as well. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** What the restoration is to cost, and who approved it (A37). */
export const EstimateSection = ({ item, state, current, isOpen, onOpen }: EstimateSectionProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const { change, isLoading } = useChange(item, state);
  const [draft, setDraft] = useState<EstimateDraft | null>(null);
  const act = state.acts.find((view) => view.act === BY_A_TABLE);
  // Nothing is copied before something is typed: until then it is the estimate as it stands now.
  const lines = draftOfLines(current.estimate);
  const written = draft ?? {
    lines: lines.length > 0 ? lines : [nextLine([], new Date().getFullYear())],
    note: '',
  };

  const columns: Column<CostLine>[] = [
    { key: 'what', label: words('cost.what'), cell: ({ what }) => <Typography>{what}</Typography> },
    { key: 'phase', label: words('cost.phase'), cell: ({ phase }) => <Typography>{phase}</Typography> },
    { key: 'source', label: words('cost.source'), cell: ({ source }) => <Typography>{source}</Typography> },
    { key: 'year', label: words('cost.year'), cell: ({ year }) => <Typography>{year}</Typography> },
    {
      key: 'amount',
      label: words('cost.amount'),
      isFigure: true,
      cell: ({ amount }) => <Typography style={{ whiteSpace: 'nowrap' }}>{dong(amount)}</Typography>,
    },
  ];
  return (
    <Section
      title={words('estimate')}
      anchor="estimate"
      action={
        act?.allowed && !isOpen ? (
          <Button type="button" variant="secondary" onClick={() => onOpen(true)}>
            {current.estimate.length > 0 ? words('estimate.change') : says(act)}
          </Button>
        ) : null
      }
    >
      {isOpen && act?.allowed ? (
        <EstimateEditor
          draft={written}
          isLoading={isLoading}
          onChange={setDraft}
          onClose={() => onOpen(false)}
          onSend={async (fields) => {
            const refusal = await change(
              `acts/${BY_A_TABLE}`,
              { ...fields, version: current.version },
              words('estimate.saved'),
            );
            if (refusal) return refusal;
            setDraft(null);
            onOpen(false);
            return null;
          }}
        />
      ) : current.estimate.length === 0 ? (
        <Typography textColor="neutral600">{words('estimate.none')}</Typography>
      ) : (
        <>
          <DataTable
            label={words('estimate')}
            columns={columns}
            rows={current.estimate}
            keyOf={(line) => String(current.estimate.indexOf(line))}
            nameOf={({ what }) => what}
          />
          <Typography tag="p" fontWeight="bold" paddingTop={3}>
            {words('estimate.total', { amount: dong(current.estimated) })}
          </Typography>
          <Sums lines={current.estimate} />
        </>
      )}
      <Box paddingTop={5}>
        <Typography tag="h3" fontWeight="bold">
          {words('approvals')}
        </Typography>
        <Approvals current={current} />
      </Box>
    </Section>
  );
};
