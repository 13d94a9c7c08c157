import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A figure with its name. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
    <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" height="100%">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd" variant="delta" textColor="neutral800">
        {children}
      </Typography>
    </Box>
  </Grid.Item>
);

/** A part of a page with its heading. */
export const Section = ({
  title,
  hint,
  actions,
  children,
}: {
  title: string;
  hint?: string;
  actions?: ReactNode;
  children: ReactNode;
}) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={title}>
    <Flex gap={3} justifyContent="space-between" wrap="wrap">
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      {actions}
    </Flex>
    {hint ? <Typography textColor="neutral600">{hint}</Typography> : null}
    {children}
  </Flex>
);
