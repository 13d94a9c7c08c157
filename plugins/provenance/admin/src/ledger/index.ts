import { Book } from '@strapi/icons';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId } from '../plugin-id';
import { LEDGER_ADDRESS } from './address';
import { READS_LEDGER } from '../parts/permissions';

/** "Sổ nhật ký": everything that was done, for those who run or inspect the archive. */
export const ledgerRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: LEDGER_ADDRESS.slice(1),
      icon: Book,
      intlLabel: { id: messageId('ledger.menu'), defaultMessage: 'Ledger' },
      permissions: READS_LEDGER,
      position: 3,
      Component: async () => ({ default: (await import('./LedgerPage')).LedgerPage }),
    }),
};
