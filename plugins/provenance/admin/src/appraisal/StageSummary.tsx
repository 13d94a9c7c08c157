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
  const { since, submitterProcess, sentBack, changed } = state;
  const submitter = submitterProcess ? inLanguage(submitterProcess, locale) : state.submitter;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex role="status" aria-label={say('stage')}>
        <Badge>{inLanguage(state, locale)}</Badge>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('since', { when: dayAndHour(since), days: daysSince(since, new Date()) })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('submitter', { name: submitter })}
      </Typography>
      {sentBack ? (
        <Note tone="warning">
          {say('sentBack', {
            name: sentBack.by,
            when: dayAndHour(sentBack.at),
            reason: sentBack.reason,
          })}
        </Note>
      ) : null}
      {changed.length > 0 ? (
        <Note tone="warning">
          {say('changed', { fields: changed.map((field) => inLanguage(field, locale)).join('; ') })}
        </Note>
      ) : null}
    </Flex>
  );
};
