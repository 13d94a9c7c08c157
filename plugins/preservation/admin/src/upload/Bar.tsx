import { Box } from '@strapi/design-system';

/** How far something is, from 0 to 100. The design system's own bar cannot be seen on a white card. */
export const Bar = ({ percent, label }: { percent: number; label: string }) => (
  <Box
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={percent}
    background="primary100"
    hasRadius
    height="0.8rem"
    overflow="hidden"
  >
    <Box background="primary600" height="100%" style={{ width: `${percent}%` }} />
  </Box>
);
