import { STATUS_WORDS } from '../../../shared/restoration/status-words';
import type { Sentence } from '../api/contracts';
import { useSays, useWords } from '../parts/says';
import type { CaseChange } from './case/case-changes';
import { dong } from './money';

/** Says what somebody else changed, in the language of the interface. */
export const useChangeWords = (treatments: readonly (Sentence & { readonly value: string })[]) => {
  const words = useWords('restoration');
  const says = useSays();
  const treatmentName = (code: string): string => {
    const option = treatments.find(({ value }) => value === code);
    return option ? says(option) : code;
  };
  return (change: CaseChange): string => {
    switch (change.kind) {
      case 'status':
        return words('changed.status', { status: says(STATUS_WORDS[change.status]) });
      case 'estimate':
        return words('changed.estimate', { amount: dong(change.amount) });
      case 'approval':
        return words('changed.approval', {
          body: words(`body.${change.body}`),
          number: change.number,
          name: change.by,
        });
      case 'step':
        return words('changed.step', { treatment: treatmentName(change.treatment), name: change.by });
      case 'stepStruck':
        return words('changed.stepStruck', { treatment: treatmentName(change.treatment) });
      case 'digitisation':
        return words('changed.digitisation', { name: change.by });
      case 'ended':
      case 'other':
        return words(`changed.${change.kind}`);
    }
  };
};
