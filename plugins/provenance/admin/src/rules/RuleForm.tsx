import { Alert, Badge, Box, Button, Field, Flex, Grid, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';

import type { RuleSetting } from '../api/page-contracts';
import { useChangeRuleMutation } from '../api/pages';
import { type RefusalWords, refusalWords } from '../api/refusal';
import { useSays, useWords } from '../parts/says';
import { CodeSelect } from './CodeSelect';
import { changeOf, draftOf, isSwitched, thresholdFaults, withDefaults } from './rule-draft';
import { fieldNames, refusalAt } from './refusal-at';
import { ThresholdInput } from './ThresholdInput';

/** One rule with what can be changed about it. The reason is asked for as soon as something differs. */
export const RuleForm = ({ rule }: { rule: RuleSetting }) => {
  const words = useWords('rules');
  const says = useSays();
  const { toggleNotification } = useNotification();
  const [changeRule, { isLoading }] = useChangeRuleMutation();
  const [draft, setDraft] = useState(() => draftOf(rule));
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isTried, setIsTried] = useState(false);
  const change = changeOf(rule, draft);
  const faults = thresholdFaults(rule, draft);
  const saidOf = (told: ReturnType<typeof refusalAt>): string | undefined => (told ? says(told) : undefined);
  const reasonError =
    isTried && draft.reason.trim() === '' ? words('reason.missing') : saidOf(refusalAt(refusal, 'reason'));

  const startOver = (): void => {
    setDraft(draftOf(rule));
    setRefusal(null);
    setIsTried(false);
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (!change || change.reason === '' || Object.keys(faults).length > 0) return;
    const answer = await changeRule({ id: rule.id, change });
    if ('error' in answer) {
      setRefusal(refusalWords(answer.error));
      return;
    }
    setRefusal(null);
    setIsTried(false);
    setDraft((before) => ({ ...before, reason: '' }));
    toggleNotification({ type: 'success', message: words('saved', { id: rule.id }) });
  };

  const isElsewhere = refusal && !fieldNames(rule).some((name) => refusalAt(refusal, name));
  return (
    <Box
      tag="form"
      onSubmit={(event: FormEvent) => void save(event)}
      background="neutral0"
      padding={5}
      hasRadius
      shadow="tableShadow"
      aria-label={`${rule.id}. ${says(rule)}`}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={3} wrap="wrap" alignItems="baseline">
          <Typography tag="h2" variant="delta">
            {rule.id}. {says(rule)}
          </Typography>
          {isSwitched(rule) ? <Badge variant="warning">{words('switched')}</Badge> : null}
        </Flex>
        <Grid.Root gap={4}>
          {rule.codes.map((code) => (
            <Grid.Item key={code.code} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <CodeSelect
                code={code}
                value={draft.severities[code.code] ?? code.severity}
                error={saidOf(refusalAt(refusal, `severities.${code.code}`))}
                onChange={(severity) =>
                  setDraft({ ...draft, severities: { ...draft.severities, [code.code]: severity } })
                }
              />
            </Grid.Item>
          ))}
          {rule.thresholds.map((threshold) => (
            <Grid.Item key={threshold.key} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <ThresholdInput
                threshold={threshold}
                value={draft.thresholds[threshold.key]}
                fault={faults[threshold.key]}
                error={saidOf(refusalAt(refusal, `thresholds.${threshold.key}`))}
                onChange={(value) =>
                  setDraft({ ...draft, thresholds: { ...draft.thresholds, [threshold.key]: value } })
                }
              />
            </Grid.Item>
          ))}
        </Grid.Root>
        {isElsewhere ? (
          <Alert variant="danger" closeLabel="×" onClose={() => setRefusal(null)}>
            {says(refusal)}
          </Alert>
        ) : null}
        {change ? (
          <>
            <Field.Root name={`${rule.id}-reason`} required hint={words('reason.hint')} error={reasonError}>
              <Field.Label>{words('reason')}</Field.Label>
              <Textarea
                value={draft.reason}
                onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Flex gap={2} wrap="wrap">
              <Button type="submit" loading={isLoading}>
                {words('save')}
              </Button>
              <Button variant="tertiary" onClick={startOver}>
                {words('cancel')}
              </Button>
            </Flex>
          </>
        ) : null}
        {!change && isSwitched(rule) ? (
          <Box>
            <Button variant="tertiary" onClick={() => setDraft(withDefaults(rule, draft))}>
              {words('reset')}
            </Button>
          </Box>
        ) : null}
      </Flex>
    </Box>
  );
};
