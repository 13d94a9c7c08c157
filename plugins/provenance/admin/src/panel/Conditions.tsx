import { Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useEffect, useMemo } from 'react';

import type { ItemKind } from '../../../shared/contracts';
import { errorsOf } from '../../../shared/finding';
import { FindingList } from './FindingList';
import { tellErrors } from './judgement-store';
import { inReadingOrder } from './merge-findings';
import { ScoreView } from './ScoreView';
import { useJudgement } from './use-judgement';

interface ConditionsProps {
  kind: ItemKind;
  model: string;
  documentId: string | undefined;
  /** The document as loaded; `undefined` for a new one. */
  stored: unknown;
  /** The form's fields from top to bottom. */
  fields: readonly string[];
  /** What the form calls its fields. */
  labels: Readonly<Record<string, string | undefined>>;
}

/** Findings and score of the form as it is typed; tells the publish button how many errors there are. */
export const Conditions = ({ kind, model, documentId, stored, fields, labels }: ConditionsProps) => {
  // Typing must stay quick: the list may follow a moment later.
  const values = useDeferredValue(useForm('Conditions', (state) => state.values));
  const { findings, score, alone } = useJudgement({ kind, model, documentId, values, stored });
  const ordered = useMemo(() => inReadingOrder(findings, fields), [findings, fields]);
  const errors = errorsOf(findings).length;

  useEffect(() => tellErrors(model, documentId, errors), [model, documentId, errors]);
  useEffect(() => () => tellErrors(model, documentId, undefined), [model, documentId]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <FindingList findings={ordered} labels={labels} alone={alone} />
      {score ? <ScoreView score={score} /> : null}
    </Flex>
  );
};
