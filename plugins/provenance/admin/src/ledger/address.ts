import { PLUGIN_ID } from '../plugin-id';

/** Where the ledger stands, below the panel's root. */
export const LEDGER_ADDRESS = `/plugins/${PLUGIN_ID}/ledger`;
