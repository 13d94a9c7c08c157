import { PLUGIN_ID } from '../plugin-id';

/** Where "Việc của tôi" stands, below the panel's root. */
export const TASKS_ADDRESS = `/plugins/${PLUGIN_ID}/tasks`;

/** Where one queue stands. */
export const queueAddress = (key: string): string => `${TASKS_ADDRESS}?queue=${encodeURIComponent(key)}`;
