import type { StrapiApp } from '@strapi/strapi/admin';

import logo from './logo.svg';
import { preferVietnamese } from './prefer-vietnamese';
import { vi } from './translations/vi';

preferVietnamese();

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
  bootstrap(_app: StrapiApp) {},
};
