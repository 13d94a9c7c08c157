import { CheckCircle, Shield } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { FIXITY_ADDRESS } from './address';

const permission = (action: string, subject: string | null) =>
  [{ action, subject }] as unknown as NonNullable<MenuItem['permissions']>;

/** For some functions only, which a menu cannot ask for; nearest are those who read donors. The server decides. */
const WATCHES = permission('plugin::content-manager.explorer.read', 'api::donor.donor');
/** The standing members decide about disposals and read no donors: the home page leads them to the bin. */
const READS_FILES = permission('plugin::upload.read', null);

/** "Kiểm tra nguyên vẹn": that the masters are as they came in. */
export const fixityRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) => {
    app.addMenuLink({
      to: FIXITY_ADDRESS.slice(1),
      icon: Shield,
      intlLabel: { id: messageId('fixity.menu'), defaultMessage: 'Fixity' },
      permissions: WATCHES,
      position: 4,
      Component: async () => ({ default: (await import('./FixityPage')).FixityPage }),
    });
    // Before Strapi's own: an alarm at the end of the page is seen by nobody.
    app.widgets.register((others) => [
      {
        icon: CheckCircle,
        title: { id: messageId('fixity.widget'), defaultMessage: 'Masters' },
        component: async () => (await import('./FixityWidget')).FixityWidget,
        pluginId: PLUGIN_ID,
        id: 'fixity',
        permissions: READS_FILES,
      },
      ...others,
    ]);
  },
};
