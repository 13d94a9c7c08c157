import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ItemKind } from '../../../shared/contracts';
import { evaluate } from '../../../shared/evaluate';
import { errorsOf, type Finding } from '../../../shared/finding';
import { messageId } from '../plugin-id';
import { firstSentence } from './first-sentence';
import { formContext } from './form-context';
import { jumpToField } from './jump-to-field';
import { rowFromForm } from './row-from-form';

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

interface FindingListProps {
  kind: ItemKind;
  /** The document as loaded; `undefined` for a new one. */
  stored: unknown;
  /** What the form calls its fields. */
  labels: Readonly<Record<string, string | undefined>>;
}

/** What still stands in the way of publishing, judged from the form as it is typed; the server judges again. */
export const FindingList = ({ kind, stored, labels }: FindingListProps) => {
  const { formatMessage, locale } = useIntl();
  // Typing must stay quick: the list may follow a moment later.
  const values = useDeferredValue(useForm('PublishConditions', (state) => state.values));
  const findings = useMemo(() => {
    const row = rowFromForm(values, stored);
    return evaluate(row, formContext(kind, row), 'publish');
  }, [values, stored, kind]);
  const errors = errorsOf(findings).length;
  const sentence = ({ vi, en }: Finding): string => (locale === 'vi' ? vi : en);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box role="status" aria-live="polite">
        <Typography fontWeight="semiBold" textColor={errors === 0 ? 'success700' : 'neutral800'}>
          {formatMessage({ id: messageId('conditions.summary') }, { count: errors })}
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {findings.map((finding: Finding) => (
          <li key={`${finding.code} ${finding.path.join('.')}`}>
            <FindingButton
              type="button"
              title={sentence(finding)}
              aria-label={sentence(finding)}
              onClick={() => jumpToField(finding.path, labels[finding.path[0] ?? ''])}
            >
              <Flex gap={2} alignItems="flex-start">
                <Box paddingTop="2px" shrink={0}>
                  <WarningCircle
                    width="14px"
                    height="14px"
                    aria-hidden
                    fill={finding.severity === 'error' ? 'danger600' : 'warning600'}
                  />
                </Box>
                <Typography variant="pi">{firstSentence(sentence(finding))}</Typography>
              </Flex>
            </FindingButton>
          </li>
        ))}
        {errors === 0 ? (
          <Flex tag="li" gap={2} alignItems="flex-start">
            <CheckCircle width="14px" height="14px" aria-hidden fill="success600" />
            <Typography variant="pi">{formatMessage({ id: messageId('conditions.server') })}</Typography>
          </Flex>
        ) : null}
      </Flex>
    </Flex>
  );
};
