import { Box } from '@strapi/design-system';

/** A bar as wide as the panel; Strapi's own has one width for all. */
export const ScoreBar = ({ total, label }: { total: number; label: string }) => (
  <Box
    role="meter"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={total}
    background="neutral200"
    hasRadius
    height="6px"
    overflow="hidden"
    width="100%"
  >
    <Box background="primary600" height="100%" width={`${Math.min(100, Math.max(0, total))}%`} />
  </Box>
);
