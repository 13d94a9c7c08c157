import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

const TONES = {
  neutral: { Icon: Information, fill: 'neutral600', background: 'neutral100', border: 'neutral200' },
  success: { Icon: CheckCircle, fill: 'success600', background: 'success100', border: 'success200' },
  warning: { Icon: WarningCircle, fill: 'warning600', background: 'warning100', border: 'warning200' },
  danger: { Icon: WarningCircle, fill: 'danger600', background: 'danger100', border: 'danger200' },
} as const;

/** A few words that must not be overlooked. */
export const Note = ({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) => {
  const { Icon, fill, background, border } = TONES[tone];
  return (
    <Box background={background} borderColor={border} hasRadius padding={3} width="100%">
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px" shrink={0}>
          <Icon width="14px" height="14px" aria-hidden fill={fill} />
        </Box>
        <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
          {children}
        </Typography>
      </Flex>
    </Box>
  );
};
