import type { Core } from '@strapi/strapi';

/** Deny by default: nothing from outside the machine, no inline script on the public page. */
const contentSecurityPolicy = {
  useDefaults: true,
  directives: {
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'frame-src': ["'self'"],
    // The upload page hashes films with compiled code (hash-wasm); this lets our own scripts compile it, and nothing else in.
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    upgradeInsecureRequests: null,
  },
};

const config: Core.Config.Middlewares = [
  // First: public reading answers leave the list here (decision 007).
  'plugin::archive-search.public-road',
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy } },
  'strapi::cors',
  'strapi::query',
  'plugin::preservation.refuse-stray-multipart',
  {
    name: 'strapi::body',
    config: {
      formidable: { maxFileSize: 20 * 1024 ** 3 },
      jsonLimit: '5mb',
      formLimit: '1mb',
      textLimit: '1mb',
    },
  },
  'strapi::session',
  'strapi::favicon',
  'global::portal',
  'strapi::public',
];

export default config;
