import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LookFacts } from '../../../shared/looks/contracts';
import { useWords } from '../parts/words';

interface LookFactsListProps {
  readonly heading: string;
  readonly facts: LookFacts;
  /** Further lines: title, donor, stage. */
  readonly more: readonly (readonly [string, string | null])[];
}

/** What helps to tell which copy is which, and which is the better one. */
export const LookFactsList = ({ heading, facts, more }: LookFactsListProps) => {
  const words = useWords('looks');
  const { formatNumber } = useIntl();
  const [amount, unit] = facts.bytes < 100_000 ? [facts.bytes / 1000, 'KB'] : [facts.bytes / 1_000_000, 'MB'];
  const volume = `${formatNumber(amount, { maximumFractionDigits: 1 })} ${unit}`;
  const lines: (readonly [string, string | null])[] = [
    ...more,
    ['file', facts.name],
    ['size', facts.width && facts.height ? `${facts.width} × ${facts.height}` : null],
    ['bytes', volume],
    ['fileDay', facts.fileDay?.split('-').reverse().join('/') ?? null],
  ];
  return (
    <Box paddingTop={3} style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="h3" variant="delta">
        {heading}
      </Typography>
      <Box tag="dl">
        {lines.map(([key, value]) => (
          <Box key={key} paddingTop={1}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {words(key)}
            </Typography>
            <Typography tag="dd">{value ?? words('none')}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
