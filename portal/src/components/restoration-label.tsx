import type { Restoration } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { restorationStage } from './restoration-stage';

/** The label on a picture of an object that restoration has changed; nothing on one that it has not. */
export function RestorationLabel({ restoration }: { restoration: Restoration | null }) {
  const { m } = useLanguage();
  const stage = restoration ? restorationStage(restoration.status) : 'untouched';
  if (!restoration || stage === 'untouched') return null;
  return (
    <span className="restoration-label" lang={stage === 'other' ? 'vi' : undefined}>
      {stage === 'other' ? restoration.label : m.item.restorationStages[stage]}
    </span>
  );
}
