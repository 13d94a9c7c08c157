import { PLUGIN_ID } from '../plugin-id';

export const JOBS_ADDRESS = `/plugins/${PLUGIN_ID}/jobs`;
