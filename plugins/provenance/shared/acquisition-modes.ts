/** Codes of `acquisition-modes` that rules must tell apart; a test holds them against the vocabulary. */

/** "Tự sản xuất": nobody hands anything over. */
export const OWN_PRODUCTION = 'SX';

/** Donation and purchase: the owner changes. */
export const CHANGES_OWNER: readonly string[] = ['HT', 'MU'];

/** Loan for copying and deposit: the owner stays. */
export const KEEPS_OWNER: readonly string[] = ['CM', 'KG'];
