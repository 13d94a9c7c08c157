import { Box, Flex, Typography } from '@strapi/design-system';

import type { ItemRestoration } from '../../../../shared/restoration/api';
import { MOST_POINTS } from '../../../../shared/restoration/priority';
import { useSays, useWords } from '../../parts/says';

/** The priority with each of its factors and the formula: nobody has to guess why an item stands where it does. */
export const PriorityView = ({ priority, formula }: Pick<ItemRestoration, 'priority' | 'formula'>) => {
  const words = useWords('restoration');
  const says = useSays();
  if (!priority)
    return (
      <Typography variant="pi" textColor="neutral600">
        {words('priority.none')}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="beta" tag="p">
        {words('priority.score', { score: priority.score })}
      </Typography>
      <Box tag="ul" style={{ display: 'grid', gap: 8 }} aria-label={words('priority')}>
        {priority.factors.map((factor) => (
          <li key={factor.name}>
            <Typography variant="pi">{says(factor)}</Typography>
            <Box height="0.6rem" background="neutral150" hasRadius aria-hidden marginTop={1}>
              <Box
                height="100%"
                background="primary600"
                hasRadius
                style={{ width: `${(factor.points / MOST_POINTS) * 100}%` }}
              />
            </Box>
          </li>
        ))}
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {says(formula)}
      </Typography>
    </Flex>
  );
};
