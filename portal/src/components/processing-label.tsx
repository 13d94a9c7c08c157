import type { Processing, Restoration } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { processingName } from './processing-name';
import { RestorationLabel } from './restoration-label';

interface Props {
  processing: Processing | null | undefined;
  /** Where the restoration of the object stands; said of a picture that nobody touched. */
  restoration: Restoration | null;
}

/** The label on a picture: what was done to this very file since it was scanned, else how far the object was restored. */
export function ProcessingLabel({ processing, restoration }: Props) {
  const { m } = useLanguage();
  const name = processingName(processing, m);
  if (name === null) return <RestorationLabel restoration={restoration} />;
  return (
    <span className="restoration-label" lang={name === processing?.label ? 'vi' : undefined}>
      {name}
    </span>
  );
}
