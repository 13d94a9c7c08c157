import { Box, Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/restoration/api';
import { useSays, useWords } from '../../parts/says';
import { dayWords } from '../day';
import { dong } from '../money';
import { Section } from '../parts/Section';

/** Earlier attempts to restore the item, in a line each. */
export const PastCases = ({ cases }: { cases: readonly CaseView[] }) => {
  const words = useWords('restoration');
  const says = useSays();
  if (cases.length === 0) return null;
  return (
    <Section title={words('past')}>
      <Box tag="ul" style={{ display: 'grid', gap: 8 }} aria-label={words('past')}>
        {cases.map((past) => (
          <li key={past.id}>
            <Typography tag="p" fontWeight="semiBold">
              {words('past.line', {
                from: dayWords(past.openedAt),
                to: dayWords(past.since),
                status: says(past),
                steps: past.steps.filter(({ struck }) => struck === null).length,
                spent: dong(past.spent),
              })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[past.reason, past.lastReason].filter(Boolean).join(' → ')}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
};
