import { Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { refusalSentence } from '../jobs/refusal';
import { Section } from '../parts/Fact';
import { shortTime } from '../parts/figures';
import { Trouble } from '../parts/Trouble';
import { useSays, useWords } from '../parts/words';
import {
  type Candidate,
  type DisposalLine,
  type Step,
  useGetBinQuery,
  useGetCandidatesQuery,
  useProposeMutation,
  useTakeStepMutation,
} from './api';
import { MasterCard } from './MasterCard';
import { ReasonDialog } from './ReasonDialog';

type Asked =
  | { readonly act: 'propose-disposal'; readonly master: Candidate }
  | { readonly act: Step; readonly master: DisposalLine };

const DANGEROUS: readonly string[] = ['purge', 'approve-disposal'];

/** Turns the pages of a list; nothing where there is one page. */
const Turn = ({ page, of, onTurn }: { page: number; of: number; onTurn: (page: number) => void }) => {
  const words = useWords('bin');
  if (of < 2) return null;
  return (
    <Flex gap={3} justifyContent="center">
      <Button variant="tertiary" size="S" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {words('previous')}
      </Button>
      <Typography>{words('page', { page, of })}</Typography>
      <Button variant="tertiary" size="S" disabled={page >= of} onClick={() => onTurn(page + 1)}>
        {words('next')}
      </Button>
    </Flex>
  );
};

const useLinesOf = () => {
  const words = useWords('bin');
  return (one: DisposalLine): string[] => [
    words(`state.${one.state}`),
    words('line.reason', { reason: one.reason }),
    words('line.proposed', { name: one.proposedBy.name, at: shortTime(one.proposedAt) }),
    ...(one.decidedBy
      ? [words('line.decided', { name: one.decidedBy.name, at: shortTime(one.decidedAt) })]
      : []),
    ...(one.keepUntil && one.state === 'approved'
      ? [words('line.keep', { at: shortTime(one.keepUntil) })]
      : []),
    ...(one.endReason
      ? [
          words('line.ended', {
            name: one.endedBy?.name ?? '',
            at: shortTime(one.endedAt),
            reason: one.endReason,
          }),
        ]
      : []),
  ];
};

const Bin = ({ onAsk }: { onAsk: (asked: Asked) => void }) => {
  const words = useWords('bin');
  const linesOf = useLinesOf();
  const [closed, setClosed] = useState(false);
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useGetBinQuery({ page, closed }, { refetchOnMountOrArgChange: true });
  if (error) return <Trouble error={error} retry={words('reload')} onRetry={() => void refetch()} />;
  if (!data) return <Page.Loading />;
  return (
    <Section
      title={words(closed ? 'closed' : 'open')}
      hint={words('open.hint', { days: data.binDays })}
      actions={
        <Button
          variant="tertiary"
          size="S"
          onClick={() => {
            setClosed(!closed);
            setPage(1);
          }}
        >
          {words(closed ? 'showOpen' : 'showClosed')}
        </Button>
      }
    >
      {data.total === 0 ? (
        <Typography textColor="neutral600">{words(closed ? 'closed.none' : 'open.none')}</Typography>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.disposals.map((one) => (
          <MasterCard
            key={one.id}
            name={one.name ?? words('nameless')}
            sha256={one.sha256}
            bytes={one.bytes}
            picture={one.picture}
            lines={linesOf(one)}
          >
            {one.steps.length > 0
              ? one.steps.map((step) => (
                  <Button
                    key={step}
                    size="S"
                    variant={DANGEROUS.includes(step) ? 'danger-light' : 'secondary'}
                    onClick={() => onAsk({ act: step, master: one })}
                  >
                    {words(`act.${step}`)}
                  </Button>
                ))
              : null}
          </MasterCard>
        ))}
      </Flex>
      <Turn page={page} of={data.pageCount} onTurn={setPage} />
    </Section>
  );
};

const Candidates = ({ onAsk }: { onAsk: (asked: Asked) => void }) => {
  const words = useWords('bin');
  const [page, setPage] = useState(1);
  const { data } = useGetCandidatesQuery(page, { refetchOnMountOrArgChange: true });
  if (!data) return null;
  return (
    <Section title={words('unused')} hint={words('unused.hint')}>
      {data.total === 0 ? <Typography textColor="neutral600">{words('unused.none')}</Typography> : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.candidates.map((one) => (
          <MasterCard
            key={one.sha256}
            name={one.name ?? words('nameless')}
            sha256={one.sha256}
            bytes={one.bytes}
            picture={one.picture}
            lines={[words('line.stored', { at: shortTime(one.storedAt) })]}
          >
            {data.mayPropose ? (
              <Button
                size="S"
                variant="secondary"
                onClick={() => onAsk({ act: 'propose-disposal', master: one })}
              >
                {words('act.propose-disposal')}
              </Button>
            ) : null}
          </MasterCard>
        ))}
      </Flex>
      <Turn page={page} of={data.pageCount} onTurn={setPage} />
    </Section>
  );
};

/** "Thùng lưu": what is on its way out, and what nothing uses any more. */
export const BinPage = () => {
  const words = useWords('bin');
  const says = useSays();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [propose, proposing] = useProposeMutation();
  const [takeStep, stepping] = useTakeStepMutation();

  const confirm = async (reason: string): Promise<string | null> => {
    if (!asked) return null;
    const answer =
      asked.act === 'propose-disposal'
        ? await propose({ sha256: asked.master.sha256, reason })
        : await takeStep({ id: asked.master.id, step: asked.act, reason });
    if ('error' in answer) return says(refusalSentence(answer.error));
    toggleNotification({ type: 'success', message: words(`done.${asked.act}`) });
    return null;
  };

  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={7}>
            <Bin onAsk={setAsked} />
            <Candidates onAsk={setAsked} />
          </Flex>
        </Layouts.Content>
      </Page.Main>
      {asked ? (
        <ReasonDialog
          title={words(`act.${asked.act}`)}
          what={words(`what.${asked.act}`, { name: asked.master.name ?? words('nameless') })}
          wantsReason={asked.act !== 'approve-disposal'}
          isDanger={DANGEROUS.includes(asked.act)}
          busy={proposing.isLoading || stepping.isLoading}
          onConfirm={confirm}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Layouts.Root>
  );
};
