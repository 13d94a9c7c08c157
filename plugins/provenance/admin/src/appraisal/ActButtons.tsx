import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { Act, AppraisalState, ItemAddress, Sentence } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';
import { aboveTheForm, needsForm } from './act-form';
import { ActDialog } from './ActDialog';
import { actsInPanel } from './acts-in-panel';
import { ClosedActs } from './ClosedActs';
import { Note } from './Note';
import { Refused } from './Refused';
import { useAct } from './use-act';

interface ActButtonsProps {
  item: ItemAddress;
  state: AppraisalState;
  /** The form holds what was not saved: an act would be decided on what nobody else can see. */
  unsaved: boolean;
  mayPublish: boolean;
}

const VARIANTS: Readonly<Record<string, 'secondary' | 'tertiary' | 'danger-light'>> = {
  onward: 'secondary',
  back: 'tertiary',
  stop: 'danger-light',
};

/** What may be done with the item, and, folded away, what may not and why. */
export const ActButtons = ({ item, state, unsaved, mayPublish }: ActButtonsProps) => {
  const { formatMessage, locale } = useIntl();
  const { perform, isLoading } = useAct(item, state.version);
  const [chosen, setChosen] = useState<Act | null>(null);
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const { allowed, breakGlass, closed } = actsInPanel(state.acts, mayPublish);
  const say = (key: string): string => formatMessage({ id: messageId(`appraisal.${key}`) });

  const press = async (act: Act): Promise<void> => {
    setRefused([]);
    if (needsForm(act)) return setChosen(act);
    const refusal = await perform(act, {});
    if (refusal) setRefused(aboveTheForm([], refusal));
  };

  const button = (act: Act) => (
    <Button
      key={act.act}
      type="button"
      fullWidth
      variant={act.breakGlass ? 'danger-light' : (VARIANTS[act.tone] ?? 'secondary')}
      disabled={unsaved || isLoading}
      onClick={() => press(act)}
    >
      {inLanguage(act, locale)}
    </Button>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {unsaved && allowed.length + breakGlass.length > 0 ? (
        <Note tone="neutral">{say('unsaved')}</Note>
      ) : null}
      <Refused sentences={refused} />
      {allowed.map(button)}
      {allowed.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say('nothing')}
        </Typography>
      ) : null}
      {breakGlass.length > 0 ? (
        <>
          <Note tone="danger">{say('breakGlass.title')}</Note>
          {breakGlass.map(button)}
        </>
      ) : null}
      <ClosedActs acts={closed} />
      {chosen ? (
        <ActDialog act={chosen} loading={isLoading} perform={perform} onClose={() => setChosen(null)} />
      ) : null}
    </Flex>
  );
};
