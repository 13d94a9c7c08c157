import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { AppraisalState } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';
import { Note } from './Note';
import { dayAndHour, daysSince } from './since';

/** Where the item stands, since when, who sent it in, and, where it came back, why. */
export const StageSummary = ({ state }: { state: AppraisalState }) => {
  const { formatMessage, locale } = useIntl();
  const say = (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`appraisal.${key}`) }, values);
  const { since, submitter, sentBack } = state;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex role="status" aria-label={say('stage')}>
        <Badge>{inLanguage(state, locale)}</Badge>
      </Flex>
      {since ? (
        <Typography variant="pi" textColor="neutral600">
          {say('since', { when: dayAndHour(since, locale), days: daysSince(since, new Date()) })}
        </Typography>
      ) : null}
      {submitter ? (
        <Typography variant="pi" textColor="neutral600">
          {say('submitter', { name: submitter.name })}
        </Typography>
      ) : null}
      {sentBack ? (
        <Note tone="warning">
          {say('sentBack', {
            name: sentBack.by.name,
            when: dayAndHour(sentBack.at, locale),
            reason: sentBack.reason,
          })}
        </Note>
      ) : null}
    </Flex>
  );
};
