import type { Offer } from '../../../shared/finding';

/** Where a record offered by a finding is opened, below the panel's root. */
export const offerHref = ({ uid, documentId }: Pick<Offer, 'uid' | 'documentId'>): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;
