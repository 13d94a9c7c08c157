/// <reference types="vite/client" />
import type { StrapiApp } from '@strapi/strapi/admin';

import { prepareFirstVisit } from './first-visit';
import { keepRefusedEdits } from './keep-refused-edits';
import logo from './logo.svg';
import { vi } from './translations/vi';

prepareFirstVisit();

export default {
  config: {
    locales: ['vi'],
    translations: { vi },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    // The archive's staff are no readers of another product's release notes.
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    app.addMiddlewares([keepRefusedEdits]);
  },

  bootstrap() {},
};
