export const PLUGIN_ID = 'provenance';

/** The key under which a message of this plugin is looked up. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;
