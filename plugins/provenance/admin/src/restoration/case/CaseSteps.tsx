import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import type { CaseView } from '../../../../shared/restoration/api';
import type { RestorationStatus } from '../../../../shared/restoration/contract';
import { STATUS_WORDS } from '../../../../shared/restoration/status-words';
import { Note } from '../../appraisal/Note';
import { useSays, useWords } from '../../parts/says';
import { dayWords } from '../day';
import { casePath } from './case-path';

interface CaseStepsProps {
  readonly status: RestorationStatus;
  readonly current: CaseView | null;
}

const LOOKS = {
  behind: { background: 'success100', border: 'success600', text: 'neutral800' },
  here: { background: 'primary600', border: 'primary600', text: 'primary700' },
  ahead: { background: 'neutral0', border: 'neutral300', text: 'neutral600' },
} as const;

/** The way from the nomination to the restored object, and where this case stands. */
export const CaseSteps = ({ status, current }: CaseStepsProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const { steps, aside } = casePath(status, current?.postponed?.from ?? null);
  const until = current?.postponed?.until;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {aside ? (
        <Note tone={aside === 'abandoned' ? 'danger' : 'warning'}>
          {[
            says(STATUS_WORDS[aside]) + (until ? ` ${words('until', { on: dayWords(until) })}` : ''),
            current?.lastReason,
          ]
            .filter(Boolean)
            .join('\n')}
        </Note>
      ) : null}
      <Box tag="ol" style={{ display: 'grid', gap: 6 }} aria-label={words('way')}>
        {steps.map(({ status: step, place }) => {
          const look = LOOKS[place];
          return (
            <Flex
              key={step}
              tag="li"
              gap={2}
              alignItems="center"
              aria-current={place === 'here' ? 'step' : undefined}
            >
              <Flex
                width="2rem"
                height="2rem"
                shrink={0}
                justifyContent="center"
                background={look.background}
                borderColor={look.border}
                style={{ borderRadius: '50%' }}
                aria-hidden
              >
                {place === 'behind' ? <Check width="1rem" height="1rem" fill="success700" /> : null}
              </Flex>
              <Typography textColor={look.text} fontWeight={place === 'here' ? 'bold' : undefined}>
                {says(STATUS_WORDS[step])}
                {place === 'behind' ? (
                  <span
                    style={{
                      position: 'absolute',
                      width: 1,
                      height: 1,
                      overflow: 'hidden',
                      clipPath: 'inset(50%)',
                    }}
                  >
                    {` (${words('way.behind')})`}
                  </span>
                ) : null}
              </Typography>
            </Flex>
          );
        })}
      </Box>
    </Flex>
  );
};
