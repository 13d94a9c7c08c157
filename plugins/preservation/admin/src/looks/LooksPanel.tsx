import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { LookAlike, LookAlikes, LookAnswerCode } from '../../../shared/looks/contracts';
import { useAnswer } from '../parts/use-answer';
import { useFailureWords, useWords } from '../parts/words';
import { messageId } from '../plugin-id';
import { CompareDialog } from './CompareDialog';

const PHOTO = 'api::photo.photo';

const keyOf = ({ mine, theirs, holder }: LookAlike): string =>
  `${mine.sha256} ${theirs.sha256} ${holder.documentId}`;

interface PairRowProps {
  readonly pair: LookAlike;
  readonly onOpen: () => void;
}

const PairRow = ({ pair, onOpen }: PairRowProps) => {
  const words = useWords('looks');
  const { formatDate } = useIntl();
  const { theirs, holder, answer } = pair;
  return (
    <Box tag="li">
      <Flex gap={3} alignItems="flex-start">
        <img
          src={theirs.picture}
          alt=""
          style={{ width: 64, height: 48, objectFit: 'cover', borderRadius: 4, flexShrink: 0 }}
        />
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0} style={{ overflowWrap: 'anywhere' }}>
          <Typography fontWeight="semiBold">{holder.title}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {holder.donor ? words('from', { donor: holder.donor }) : words('noDonor')}
          </Typography>
          {answer ? (
            <Typography variant="pi" textColor="neutral600">
              {words('answered', {
                answer: words(`answer.${answer.answer}`),
                actor: answer.actor,
                at: formatDate(answer.at, { dateStyle: 'short' }),
              })}
            </Typography>
          ) : null}
          <Button type="button" size="S" variant={answer ? 'tertiary' : 'secondary'} onClick={onOpen}>
            {answer ? words('again') : words('compare')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  ); // prettier-ignore
};

interface LooksProps {
  readonly path: string;
  readonly title: string;
  readonly savedAt: unknown;
}

const Looks = ({ path, title, savedAt }: LooksProps) => {
  const words = useWords('looks');
  const failure = useFailureWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [answered, setAnswered] = useState(0);
  const [open, setOpen] = useState<LookAlike | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const loaded = useAnswer<LookAlikes>(path, `${String(savedAt)} ${answered}`);

  const answer = async (pair: LookAlike, given: LookAnswerCode): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await post(path, { mine: pair.mine.sha256, theirs: pair.theirs.sha256, answer: given });
      toggleNotification({ type: 'success', message: words('kept') });
      setOpen(null);
      setAnswered((count) => count + 1);
    } catch (error) {
      setFailed(failure(error));
    } finally {
      setBusy(false);
    }
  };

  if (loaded.state === 'loading') return <Typography variant="pi">{words('loading')}</Typography>;
  if (loaded.state === 'failed') return <Typography variant="pi">{failure(loaded.error)}</Typography>;
  const { pairs } = loaded.data;
  if (pairs.length === 0) return <Typography variant="pi">{words('nobody')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} aria-label={words('panel')}>
        {pairs.map((pair) => (
          <PairRow key={keyOf(pair)} pair={pair} onOpen={() => setOpen(pair)} />
        ))}
      </Flex>
      {open ? (
        <CompareDialog
          pair={open}
          title={title}
          busy={busy}
          failed={failed}
          onAnswer={(given) => void answer(open, given)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Flex>
  );
};

/** "Ảnh giống ảnh này" beside the form of a photograph. */
export const LooksPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (model !== PHOTO || !documentId || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('looks.panel') }),
    content: (
      <Looks
        path={`/preservation/items/${model}/${documentId}/look-alikes`}
        title={typeof document?.title === 'string' ? document.title : ''}
        savedAt={document?.updatedAt}
      />
    ),
  };
};
