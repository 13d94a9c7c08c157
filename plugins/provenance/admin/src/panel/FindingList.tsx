import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';

import type { Finding, Severity } from '../../../shared/finding';
import { messageId } from '../plugin-id';
import { FindingRow } from './FindingRow';
import { jumpToField } from './jump-to-field';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

interface FindingListProps {
  findings: readonly Finding[];
  /** What the form calls its fields. */
  labels: Readonly<Record<string, string | undefined>>;
  /** The server was not reached. */
  alone: boolean;
}

/** What still stands in the way of publishing, what should be looked at again, and what would help; in that order. */
export const FindingList = ({ findings, labels, alone }: FindingListProps) => {
  const { formatMessage } = useIntl();
  const say = (key: string, values?: Record<string, number>): string =>
    formatMessage({ id: messageId(`conditions.${key}`) }, values);
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const errors = of('error').length;

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box role="status" aria-live="polite">
        <Typography fontWeight="semiBold" textColor={errors === 0 ? 'success700' : 'neutral800'}>
          {say('summary', { count: errors })}
        </Typography>
      </Box>
      {SEVERITIES.map((severity) => ({ severity, list: of(severity) }))
        .filter(({ list }) => list.length > 0)
        .map(({ severity, list }) => (
          <Box key={severity}>
            {severity === 'error' ? null : (
              <Typography tag="h3" variant="pi" fontWeight="semiBold" textColor="neutral600">
                {say(severity, { count: list.length })}
              </Typography>
            )}
            <Flex
              tag="ul"
              aria-label={say(severity, { count: list.length })}
              direction="column"
              alignItems="stretch"
              gap={1}
            >
              {list.map((finding) => (
                <FindingRow
                  key={`${finding.code} ${finding.path.join('.')}`}
                  finding={finding}
                  onJump={() => jumpToField(finding.path, labels[finding.path[0] ?? ''])}
                />
              ))}
            </Flex>
          </Box>
        ))}
      {alone ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {say('alone')}
        </Typography>
      ) : errors === 0 ? (
        <Flex gap={2} alignItems="flex-start">
          <CheckCircle width="14px" height="14px" aria-hidden fill="success600" />
          <Typography variant="pi">{say('server')}</Typography>
        </Flex>
      ) : null}
    </Flex>
  );
};
