import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { RUNS_THE_MACHINE } from '../parts/permissions';

/** Settings page "Quy tắc xuất xứ", for whoever runs the machine. */
export const rulesRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: { id: messageId('rules.section'), defaultMessage: 'Archive' } },
      [
        {
          id: `${PLUGIN_ID}.rules`,
          to: `${PLUGIN_ID}/rules`,
          intlLabel: { id: messageId('rules.menu'), defaultMessage: 'Provenance rules' },
          permissions: RUNS_THE_MACHINE,
          Component: async () => ({ default: (await import('./RulesPage')).RulesPage }),
        },
      ],
    ),
};
