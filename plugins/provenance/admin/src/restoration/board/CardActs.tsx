import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { CaseRow, ItemRestoration, WaitingAct } from '../../../../shared/restoration/api';
import type { Act, Sentence } from '../../api/contracts';
import { refusalWords } from '../../api/refusal';
import { useLazyGetItemRestorationQuery } from '../../api/restoration';
import { ActDialog } from '../../appraisal/ActDialog';
import { Refused } from '../../appraisal/Refused';
import { useSays, useWords } from '../../parts/says';
import { asAct, BY_A_TABLE } from '../acts';
import { caseAddress } from '../address';
import { useChange } from '../use-change';

/** The form of an act, over the case as it stood when the button was pressed. */
const CardDialog = (props: { row: CaseRow; state: ItemRestoration; act: Act; onClose: () => void }) => {
  const { row, state, act, onClose } = props;
  const words = useWords('restoration');
  const says = useSays();
  const { change, isLoading } = useChange(row, state);
  return (
    <ActDialog
      act={act}
      loading={isLoading}
      perform={(_act, fields) =>
        change(
          `acts/${act.act}`,
          { ...fields, ...(state.case && { version: state.case.version }) },
          words('act.done', { act: says(act) }),
        )
      }
      onClose={onClose}
    />
  );
};

/** Buttons of a card: the case is read when one is pressed, so that its form and what stands in the way are of now. */
export const CardActs = ({ row, acts }: { row: CaseRow; acts: readonly WaitingAct[] }) => {
  const says = useSays();
  const navigate = useNavigate();
  const [ask, { isFetching }] = useLazyGetItemRestorationQuery();
  const [open, setOpen] = useState<{ state: ItemRestoration; act: Act } | null>(null);
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  if (acts.length === 0) return null;

  const press = async (waiting: WaitingAct): Promise<void> => {
    setRefused([]);
    // A table of costs has no room on a card.
    if (waiting.act === BY_A_TABLE) return navigate(`${caseAddress(row)}#estimate`);
    const { data, error } = await ask({ uid: row.uid, documentId: row.documentId });
    if (!data) return setRefused([refusalWords(error)]);
    const view = data.acts.find(({ act }) => act === waiting.act);
    if (view?.allowed) return setOpen({ state: data, act: asAct(view) });
    setRefused(view?.why ?? [{ vi: data.vi, en: data.en }]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Refused sentences={refused} />
      {acts.map((waiting) => (
        <Button
          key={waiting.act}
          type="button"
          size="S"
          variant="secondary"
          fullWidth
          disabled={isFetching}
          onClick={() => press(waiting)}
        >
          {says(waiting)}
        </Button>
      ))}
      {open ? <CardDialog row={row} {...open} onClose={() => setOpen(null)} /> : null}
    </Flex>
  );
};
