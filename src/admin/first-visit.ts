/** Where the admin keeps the language chosen in a browser (`@strapi/admin`, `LANGUAGE_LOCAL_STORAGE_KEY`). */
const LANGUAGE = 'strapi-admin-language';

/**
 * Strapi's announcement of its own media library, dismissed beforehand. Its key ends in the installation's uuid, which
 * this archive does not have (no telemetry), so one of these.
 */
const ANNOUNCEMENTS = ['false', 'undefined', 'null'].map(
  (uuid) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${uuid}`,
);

/** Sets a browser that was never here before to Vietnamese; a choice once made is never overridden. */
export const prepareFirstVisit = (): void => {
  const defaults = [[LANGUAGE, 'vi'], ...ANNOUNCEMENTS.map((key) => [key, 'true'])];
  try {
    for (const [key = '', value = ''] of defaults) {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, value);
    }
  } catch {
    // Storage may be forbidden in a private window: the admin then starts in English, and works.
  }
};
