import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CodeWords, HistoryEntry } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { dayAndHour } from '../appraisal/since';
import { messageId } from '../plugin-id';
import { changeLines } from './change-lines';

interface HistoryLineProps {
  entry: HistoryEntry;
  labels: Readonly<Record<string, string | undefined>>;
  codes: CodeWords;
}

/** One act of the item's history: what, who in which function, when, why, and what it changed. */
export const HistoryLine = ({ entry, labels, codes }: HistoryLineProps) => {
  const { formatMessage, locale } = useIntl();
  const { process, role, at, note, change, outcome } = entry;
  const actor = process ? inLanguage(process, locale) : entry.actor;
  return (
    <Box tag="li" paddingLeft={3} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px">
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {inLanguage(entry, locale)}
        {outcome === 'failed' ? ` (${formatMessage({ id: messageId('history.failed') })})` : ''}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[role ? `${actor} (${role})` : actor, dayAndHour(at)].join(', ')}
      </Typography>
      {note ? (
        <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      ) : null}
      {changeLines(change, labels, codes, locale).map(({ label, from, to }) => (
        <Typography key={label} tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {label}: {from} → {to}
        </Typography>
      ))}
    </Box>
  );
};
