import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

export interface WidgetRow {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  /** What stands right of the name: a figure, a date. */
  readonly figure: ReactNode;
  readonly below?: string;
}

/** A short list on the home page; long names break instead of being cut. */
export const WidgetRows = ({ label, rows }: { label: string; rows: readonly WidgetRow[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={label} width="100%">
    {rows.map(({ key, name, to, figure, below }) => (
      <Flex key={key} tag="li" justifyContent="space-between" alignItems="flex-start" gap={3}>
        <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
          <Link tag={RouterLink} to={to}>
            {name}
          </Link>
          {below ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {below}
            </Typography>
          ) : null}
        </Box>
        <Box shrink={0}>{figure}</Box>
      </Flex>
    ))}
  </Flex>
);
