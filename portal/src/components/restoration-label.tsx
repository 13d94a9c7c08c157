import type { Restoration } from '../api/search';

/** The only status that says nothing about the picture: the original needs no treatment. */
const UNTOUCHED = 'not-needed';

/** The label on a picture whose original is not simply untouched; nothing for one that is. */
export function RestorationLabel({ restoration }: { restoration: Restoration | null }) {
  if (!restoration || restoration.status === UNTOUCHED) return null;
  return (
    <span className="restoration-label" lang="vi">
      {restoration.label}
    </span>
  );
}
