import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useState } from 'react';

import type { CaseView, ItemRestoration } from '../../../../shared/restoration/api';
import { CHECKS_DURING } from '../../../../shared/restoration/case-acts';
import type { Digitisation } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import type { ItemName } from '../../api/page-contracts';
import { Note } from '../../appraisal/Note';
import { Refused } from '../../appraisal/Refused';
import { shortTime } from '../../list/short-date';
import { useSays, useWords } from '../../parts/says';
import { ChoiceInput } from '../parts/Inputs';
import { Section } from '../parts/Section';
import { useChange } from '../use-change';
import { deviationGroups } from './deviation-groups';

/** What a check found, file by file. */
const Found = ({ check }: { check: Digitisation }) => {
  const words = useWords('restoration');
  const says = useSays();
  const groups = deviationGroups(check.deviations);
  const errors = groups.reduce((sum, group) => sum + group.errors, 0);
  if (groups.length === 0)
    return <Note tone="success">{words('digitisation.good', { count: check.files.length })}</Note>;
  const counts = { files: check.files.length, errors, warnings: check.deviations.length - errors };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Note tone={errors > 0 ? 'danger' : 'warning'}>
        {words(errors > 0 ? 'digitisation.found' : 'digitisation.passed', counts)}
      </Note>
      {groups.map((group) => (
        <Box key={group.file ?? ''}>
          <Typography tag="h4" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {group.file ?? words('digitisation.wholeSet')}
          </Typography>
          <Box tag="ul" paddingTop={1} style={{ display: 'grid', gap: 4 }}>
            {group.deviations.map((deviation, index) => (
              <Flex key={`${deviation.code} ${index}`} tag="li" gap={2} alignItems="flex-start">
                <Badge size="S" variant={deviation.severity === 'error' ? 'danger' : 'warning'}>
                  {words(`digitisation.${deviation.severity}`)}
                </Badge>
                <Typography style={{ overflowWrap: 'anywhere' }}>{says(deviation)}</Typography>
              </Flex>
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  );
};

interface DigitisationSectionProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  readonly current: CaseView;
}

/** Do the item's scans meet the profile? The last check is shown in full, those before by their result. */
export const DigitisationSection = ({ item, state, current }: DigitisationSectionProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const { change, isLoading } = useChange(item, state);
  const { profiles } = state.options;
  const checks = [...current.digitisations].sort((one, other) => other.id - one.id);
  const [last, ...before] = checks;
  const [chosen, setChosen] = useState('');
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const profile = chosen || last?.profile || profiles[0]?.value || '';
  const duty = state.duties['check-digitisation'];
  const profileName = (value: string): string => {
    const option = profiles.find((candidate) => candidate.value === value);
    return option ? says(option) : value;
  };
  const errorsOf = ({ deviations }: Digitisation): number =>
    deviations.filter(({ severity }) => severity === 'error').length;
  const run = async (): Promise<void> => {
    setRefused([]);
    const refusal = await change('digitisation-checks', { profile }, words('digitisation.done'));
    if (refusal) setRefused(refusal.others.length > 0 ? refusal.others : [refusal]);
  };

  return (
    <Section title={words('digitisation')} anchor="digitisation">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {duty.allowed ? (
          <Flex gap={3} alignItems="flex-end" wrap="wrap">
            <Box flex="1" minWidth="20rem">
              <ChoiceInput
                name="profile"
                label={words('digitisation.profile')}
                value={profile}
                options={profiles.map((option) => ({ value: option.value, label: says(option) }))}
                onChange={setChosen}
              />
            </Box>
            <Button type="button" loading={isLoading} onClick={run}>
              {words('digitisation.run')}
            </Button>
          </Flex>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {CHECKS_DURING.includes(state.status)
              ? duty.why.map(says).join(' ')
              : words('digitisation.later')}
          </Typography>
        )}
        <Refused sentences={refused} />
        {last ? (
          <Box aria-live="polite">
            <Typography tag="h3" fontWeight="bold" paddingBottom={2}>
              {words('digitisation.last', {
                profile: profileName(last.profile),
                at: shortTime(last.checkedAt),
                name: last.checkedBy,
              })}
            </Typography>
            <Found check={last} />
          </Box>
        ) : (
          <Typography textColor="neutral600">{words('digitisation.none')}</Typography>
        )}
        {before.length > 0 ? (
          <Box tag="ul" aria-label={words('digitisation.before')} style={{ display: 'grid', gap: 4 }}>
            {before.map((check) => (
              <Flex key={check.id} tag="li" gap={2} alignItems="center">
                {errorsOf(check) > 0 ? (
                  <WarningCircle width="1.4rem" fill="danger600" aria-hidden />
                ) : (
                  <CheckCircle width="1.4rem" fill="success600" aria-hidden />
                )}
                <Typography variant="pi">
                  {words('digitisation.earlier', {
                    profile: profileName(check.profile),
                    at: shortTime(check.checkedAt),
                    errors: errorsOf(check),
                  })}
                </Typography>
              </Flex>
            ))}
          </Box>
        ) : null}
        {current.waiver ? (
          <Note tone="warning">{words('digitisation.waiver', { reason: current.waiver })}</Note>
        ) : null}
      </Flex>
    </Section>
  );
};
