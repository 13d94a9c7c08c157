import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** What stands right of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  /** Where links of the page lead. */
  readonly anchor?: string;
}

/** A part of a case's page: a white card with its heading. */
export const Section = ({ title, action, children, anchor }: SectionProps) => {
  const heading = useId();
  return (
    <Box
      tag="section"
      id={anchor}
      aria-labelledby={heading}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      width="100%"
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap" paddingBottom={4}>
        <Typography tag="h2" variant="delta" id={heading}>
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Box>
  );
};
