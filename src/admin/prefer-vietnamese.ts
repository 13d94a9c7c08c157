/** Where the admin keeps the language chosen in a browser (`@strapi/admin`, `LANGUAGE_LOCAL_STORAGE_KEY`). */
const KEY = 'strapi-admin-language';

/** A browser that has chosen no language yet starts in Vietnamese; a choice once made is never overridden. */
export const preferVietnamese = (): void => {
  try {
    if (!window.localStorage.getItem(KEY)) window.localStorage.setItem(KEY, 'vi');
  } catch {
    // Storage may be forbidden in a private window: the admin then starts in English, and works.
  }
};
