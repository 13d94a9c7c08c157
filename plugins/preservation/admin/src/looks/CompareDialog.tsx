import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { LOOK_ANSWERS, type LookAlike, type LookAnswerCode } from '../../../shared/looks/contracts';
import { useWords } from '../parts/words';
import { ComparedPicture } from './ComparedPicture';
import { LookFactsList } from './LookFactsList';
import { turnStyle, WHOLE, zoomed, ZOOMS } from './turn-style';

interface CompareDialogProps {
  readonly pair: LookAlike;
  readonly title: string;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly onAnswer: (answer: LookAnswerCode) => void;
  readonly onClose: () => void;
}

const VARIANTS: Record<LookAnswerCode, 'default' | 'secondary' | 'tertiary'> = {
  same: 'default',
  other: 'secondary',
  unclear: 'tertiary',
};

/** Both pictures, side by side or one over the other, at the same place and size; then the answer. */
export const CompareDialog = ({ pair, title, busy, failed, onAnswer, onClose }: CompareDialogProps) => {
  const words = useWords('looks');
  const { locale } = useIntl();
  const [view, setView] = useState(WHOLE);
  const [flipping, setFlipping] = useState(false);
  const [front, setFront] = useState<'mine' | 'theirs'>('mine');
  const { mine, theirs, holder, turn } = pair;
  const stage = holder.stage && (locale === 'vi' ? holder.stage.vi : holder.stage.en);
  const pictures = {
    mine: <ComparedPicture src={mine.picture} alt={words('mine')} view={view} turn={turnStyle(turn)} onMove={setView} />,
    theirs: <ComparedPicture src={theirs.picture} alt={holder.title} view={view} turn="" onMove={setView} />,
  }; // prettier-ignore
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content style={{ width: 'min(1100px, 96vw)', maxWidth: '96vw' }}>
        <Modal.Header>
          <Modal.Title>{words('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex gap={2} wrap="wrap">
              {ZOOMS.map((zoom) => (
                <Button
                  key={zoom}
                  type="button"
                  size="S"
                  variant={view.zoom === zoom ? 'secondary' : 'tertiary'}
                  aria-pressed={view.zoom === zoom}
                  onClick={() => setView(zoomed(view, zoom))}
                >
                  {zoom === 1 ? words('whole') : `×${zoom}`}
                </Button>
              ))}
              <Button
                type="button"
                size="S"
                variant={flipping ? 'secondary' : 'tertiary'}
                aria-pressed={flipping}
                onClick={() => setFlipping(!flipping)}
              >
                {words('over')}
              </Button>
              {flipping ? (
                <Button type="button" size="S" onClick={() => setFront(front === 'mine' ? 'theirs' : 'mine')}>
                  {words('flip')}
                </Button>
              ) : null}
            </Flex>
            {turn ? <Typography variant="pi">{words('turned')}</Typography> : null}
            {flipping ? (
              <Box>
                {pictures[front]}
                <Typography variant="pi" role="status">
                  {front === 'mine' ? words('mine') : words('theirs')}
                </Typography>
              </Box>
            ) : null}
            <Grid.Root gap={4}>
              <Grid.Item col={6} s={6} xs={12} direction="column" alignItems="stretch">
                {flipping ? null : pictures.mine}
                <LookFactsList heading={words('mine')} facts={mine} more={[['itemTitle', title]]} />
              </Grid.Item>
              <Grid.Item col={6} s={6} xs={12} direction="column" alignItems="stretch">
                {flipping ? null : pictures.theirs}
                <LookFactsList
                  heading={words('theirs')}
                  facts={theirs}
                  more={[
                    ['itemTitle', holder.title],
                    ['donor', holder.donor],
                    ['stage', stage],
                  ]}
                />
              </Grid.Item>
            </Grid.Root>
            <Typography variant="pi" textColor="neutral600">
              {words('promise')}
            </Typography>
            {failed ? (
              <Typography textColor="danger600" role="alert">
                {failed}
              </Typography>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="flex-end" width="100%">
            {[...LOOK_ANSWERS].reverse().map((answer) => (
              <Button
                key={answer}
                variant={VARIANTS[answer]}
                disabled={busy}
                onClick={() => onAnswer(answer)}
              >
                {words(`answer.${answer}`)}
              </Button>
            ))}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
