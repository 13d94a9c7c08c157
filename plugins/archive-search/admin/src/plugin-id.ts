export const PLUGIN_ID = 'archive-search';

/** The key under which a message of this plugin is looked up. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;
