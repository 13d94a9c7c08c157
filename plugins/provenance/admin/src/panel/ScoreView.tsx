import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';

import type { Score } from '../../../shared/score';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';
import { ScoreBar } from './ScoreBar';

/** How well the caption is proved, with the sum it is made of for those who ask. */
export const ScoreView = ({ score: { total, parts } }: { score: Score }) => {
  const { formatMessage, locale } = useIntl();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const title = formatMessage({ id: messageId('score.title') });
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" fontWeight="semiBold">
          {title}
        </Typography>
        <Typography variant="pi" fontWeight="bold">
          {formatMessage({ id: messageId('score.of') }, { total })}
        </Typography>
      </Flex>
      <ScoreBar total={total} label={title} />
      <TextButton
        type="button"
        endIcon={open ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {formatMessage({ id: messageId('score.reasons') })}
      </TextButton>
      <Box id={listId} hidden={!open}>
        {open ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {parts.map((part) => (
              <Flex tag="li" key={part.key} justifyContent="space-between" alignItems="flex-start" gap={3}>
                <Typography variant="pi">{inLanguage(part, locale)}</Typography>
                <Typography variant="pi" fontWeight="semiBold" style={{ whiteSpace: 'nowrap' }}>
                  {formatMessage({ id: messageId('score.part') }, { points: part.points, of: part.of })}
                </Typography>
              </Flex>
            ))}
          </Flex>
        ) : null}
      </Box>
    </Flex>
  );
};
