/**
 * Under what a master stands in the ledger, its SHA-256 being its id there: rows of the media library come and go, and one
 * master may have several, but the bytes stay.
 */
export const MASTER_UID = 'plugin::preservation.master';
