import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CrossCircle, Lightbulb, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { Finding, Severity } from '../../../shared/finding';
import { inLanguage } from '../api/in-language';
import { firstSentence } from './first-sentence';
import { offerHref } from './offer-href';

const FindingButton = styled.button`
  all: unset;
  cursor: pointer;
  display: block;
  padding: 4px;
  border-radius: 4px;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A shape of its own for each weight: colour alone would tell nothing to some. */
const ICONS = {
  error: { Icon: CrossCircle, fill: 'danger600' },
  warning: { Icon: WarningCircle, fill: 'warning600' },
  hint: { Icon: Lightbulb, fill: 'primary600' },
} as const satisfies Record<Severity, unknown>;

interface FindingRowProps {
  finding: Finding;
  onJump: () => void;
}

/** One finding: what is wrong, a way to its field, and what it offers. */
export const FindingRow = ({ finding, onJump }: FindingRowProps) => {
  const { locale } = useIntl();
  const sentence = inLanguage(finding, locale);
  const { offers = [] } = finding;
  const { Icon, fill } = ICONS[finding.severity];
  return (
    <li>
      <FindingButton type="button" title={sentence} aria-label={sentence} onClick={onJump}>
        <Flex gap={2} alignItems="flex-start">
          <Box paddingTop="2px" shrink={0}>
            <Icon width="14px" height="14px" aria-hidden fill={fill} />
          </Box>
          <Typography variant="pi">{firstSentence(sentence)}</Typography>
        </Flex>
      </FindingButton>
      {offers.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingLeft={6} paddingBottom={1}>
          {offers.map((offer) => (
            <li key={`${offer.uid} ${offer.documentId}`}>
              <Link tag={NavLink} to={offerHref(offer)}>
                {inLanguage(offer, locale)}
              </Link>
            </li>
          ))}
        </Flex>
      ) : null}
    </li>
  );
};
