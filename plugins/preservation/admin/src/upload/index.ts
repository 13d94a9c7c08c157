import { CloudUpload } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId } from '../plugin-id';
import { UPLOAD_PAGE } from './address';

/** Whoever may add files to the media library; the server decides the same. */
const MAY_UPLOAD = [
  { action: 'plugin::upload.assets.create', subject: null },
] as unknown as MenuItem['permissions'];

/** "Nạp tệp": films of many gigabytes and folders of thousands come in here. */
export const uploadRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: UPLOAD_PAGE,
      icon: CloudUpload,
      intlLabel: { id: messageId('upload.menu'), defaultMessage: 'Bring in files' },
      permissions: MAY_UPLOAD,
      position: 4,
      Component: async () => ({ default: (await import('./UploadPage')).UploadPage }),
    }),
};
