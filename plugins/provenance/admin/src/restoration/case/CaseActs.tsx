import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { CaseActView, ItemRestoration } from '../../../../shared/restoration/api';
import type { Act, Sentence } from '../../api/contracts';
import type { ItemName } from '../../api/page-contracts';
import { aboveTheForm, needsForm } from '../../appraisal/act-form';
import { ActDialog } from '../../appraisal/ActDialog';
import { ClosedActs } from '../../appraisal/ClosedActs';
import { Refused } from '../../appraisal/Refused';
import { useSays, useWords } from '../../parts/says';
import { asAct, BY_A_TABLE } from '../acts';
import { useChange } from '../use-change';

interface CaseActsProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  /** Opens the table of the estimate. */
  readonly onEstimate?: () => void;
  /** Only acts that lead on, and no list of closed ones: a card of the board has little room. */
  readonly acts?: readonly CaseActView[];
  readonly isBrief?: boolean;
}

const VARIANTS: Readonly<Record<string, 'default' | 'tertiary' | 'danger-light'>> = {
  onward: 'default',
  back: 'tertiary',
  stop: 'danger-light',
};

/** What may be done with the case, and, folded away, what may not and why. */
export const CaseActs = ({ item, state, onEstimate, acts = state.acts, isBrief = false }: CaseActsProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const { change, isLoading } = useChange(item, state);
  const [chosen, setChosen] = useState<Act | null>(null);
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const allowed = acts.filter((act) => act.allowed);
  const closed = acts.filter((act) => !act.allowed).map(asAct);

  // Decided on the state that is on the screen: an act over a newer one is refused, with what changed.
  const perform = (act: Act, fields: Record<string, unknown>) =>
    change(
      `acts/${act.act}`,
      { ...fields, ...(state.case && { version: state.case.version }) },
      words('act.done', { act: says(act) }),
    );
  const press = async (view: CaseActView): Promise<void> => {
    setRefused([]);
    if (view.act === BY_A_TABLE) return onEstimate?.();
    const act = asAct(view);
    if (needsForm(act)) return setChosen(act);
    const refusal = await perform(act, {});
    if (refusal) setRefused(aboveTheForm([], refusal));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Refused sentences={refused} />
      {allowed.map((view) => (
        <Button
          key={view.act}
          type="button"
          fullWidth
          size={isBrief ? 'S' : undefined}
          variant={isBrief ? 'secondary' : (VARIANTS[view.tone] ?? 'secondary')}
          disabled={isLoading}
          onClick={() => press(view)}
        >
          {says(view)}
        </Button>
      ))}
      {allowed.length === 0 && !isBrief ? (
        <Typography variant="pi" textColor="neutral600">
          {words('acts.none')}
        </Typography>
      ) : null}
      {isBrief ? null : <ClosedActs acts={closed} />}
      {chosen ? (
        <ActDialog act={chosen} loading={isLoading} perform={perform} onClose={() => setChosen(null)} />
      ) : null}
    </Flex>
  );
};
