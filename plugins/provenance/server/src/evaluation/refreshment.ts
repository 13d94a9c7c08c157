import type { Core } from '@strapi/strapi';

import { todayInVietnam } from './today';
import type { Revalidation } from './revalidation';
import type { RuleSettingsStore } from './rule-settings-store';

/** What everything was last judged by. */
interface Remembered {
  readonly rulesHash: string;
  readonly day: string;
}

/**
 * Has everything judged again when the rules of this release or their settings are not those of the last time, and on
 * every new day: masters grow stale and persons die of old age without anybody writing anything (E7).
 */
export const createRefreshment = (
  strapi: Core.Strapi,
  settings: RuleSettingsStore,
  revalidation: Revalidation,
) => {
  let looked: string | null = null;
  const store = () => strapi.store({ type: 'plugin', name: 'provenance', key: 'evaluated-by' });

  return {
    /** Looks once a day and process; a switch of settings starts its own run. */
    async ifStale(): Promise<void> {
      const day = todayInVietnam();
      if (looked === day) return;
      const rulesHash = (await settings.read()).hash;
      const remembered = (await store().get({})) as Remembered | null;
      if (remembered?.rulesHash !== rulesHash || remembered.day !== day)
        await strapi.db.transaction(async () => {
          await revalidation.start();
          await store().set({ value: { rulesHash, day } satisfies Remembered });
        });
      looked = day;
    },
  };
};
