import { Box, Flex, Typography } from '@strapi/design-system';

import type { TrendPoint } from '../../../../shared/restoration/survey-trend';
import { MOST_POINTS } from '../../../../shared/restoration/priority';
import { useWords } from '../../parts/says';
import { dayWords } from '../day';

const COLOURS = ['success500', 'success500', 'warning500', 'warning600', 'danger600'] as const;
const HIGHEST = 64;

const wayOf = (change: number | null): string =>
  change === null ? 'first' : change > 0 ? 'worse' : change < 0 ? 'better' : 'same';

/** How the state went over the years: a bar for each look, higher for worse, each with its words. */
export const GradeTrend = ({ trend }: { trend: readonly TrendPoint[] }) => {
  const words = useWords('restoration');
  if (trend.length === 0) return null;
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {words('trend')}
      </Typography>
      <Flex
        tag="ol"
        gap={4}
        alignItems="flex-end"
        paddingTop={2}
        style={{ overflowX: 'auto' }}
        tabIndex={0}
        aria-label={words('trend')}
      >
        {trend.map(({ surveyId, on, grade, change }) => (
          <Flex key={surveyId} tag="li" direction="column" alignItems="center" gap={1} shrink={0}>
            <Typography variant="pi" fontWeight="bold">
              {words('trend.grade', { grade, of: MOST_POINTS })}
            </Typography>
            <Box
              width="3.2rem"
              hasRadius
              background={COLOURS[grade - 1] ?? 'neutral500'}
              style={{ height: `${(grade / MOST_POINTS) * HIGHEST}px` }}
              aria-hidden
            />
            <Typography variant="pi" textColor="neutral600">
              {dayWords(on)}
            </Typography>
            <Typography variant="pi" textColor={change !== null && change > 0 ? 'danger700' : 'neutral600'}>
              {words(`trend.${wayOf(change)}`)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
