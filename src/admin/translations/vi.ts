import admin from './vi/admin.json';
import contentManager from './vi/content-manager.json';
import mediaLibrary from './vi/media-library.json';
import plugins from './vi/plugins.json';
import unlisted from './vi/unlisted.json';

/**
 * Vietnamese for the admin: what Strapi lacks, and what it says in words an archivist would not use ("công bố" for
 * publish). Keys as they are looked up at run time: those of a plugin begin with its id. `unlisted` holds messages that
 * the admin looks up though its own English file has forgotten them.
 */
export const vi: Record<string, string> = {
  ...admin,
  ...contentManager,
  ...mediaLibrary,
  ...plugins,
  ...unlisted,
};
