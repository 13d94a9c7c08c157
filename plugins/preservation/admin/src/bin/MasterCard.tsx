import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';

import { sizeText } from '../parts/figures';

interface MasterCardProps {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly picture: string | null;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A master without an item: its picture, its name of arrival, and what may be done with it. */
export const MasterCard = ({ name, sha256, bytes, picture, lines, children }: MasterCardProps) => {
  const { locale } = useIntl();
  const [hasPicture, setHasPicture] = useState(picture !== null);
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {picture !== null && hasPicture ? (
          <img
            src={picture}
            alt=""
            width={88}
            height={66}
            loading="lazy"
            style={{ objectFit: 'cover', borderRadius: 4 }}
            onError={() => setHasPicture(false)}
          />
        ) : null}
        <Flex
          direction="column"
          alignItems="flex-start"
          gap={1}
          minWidth="200px"
          flex="1"
          style={{ overflowWrap: 'anywhere' }}
        >
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {sizeText(bytes, locale)} · <span style={{ fontFamily: 'monospace' }}>{sha256.slice(0, 12)}</span>
          </Typography>
          {lines.map((line) => (
            <Typography key={line} variant="pi" textColor="neutral800">
              {line}
            </Typography>
          ))}
        </Flex>
        {children ? (
          <Flex gap={2} wrap="wrap">
            {children}
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
};
