import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../../../shared/canonical-json';
import { RULE_CATALOGUE, type RuleSettings } from '../../../shared/rule-settings';
import { keptSettings, settingsInForce } from '../../../shared/rule-switch';

/** Settings with the hash that says by which rules and settings something was judged. */
export interface SettingsInForce {
  readonly settings: RuleSettings;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CATALOGUE_HASH = sha256(canonicalJson(RULE_CATALOGUE));

/** What administrators switched, in the database; read afresh each time, since another process may have written it. */
export const createRuleSettingsStore = (strapi: Core.Strapi) => {
  const store = () => strapi.store({ type: 'plugin', name: 'provenance', key: 'rule-settings' });
  return {
    async read(): Promise<SettingsInForce> {
      const settings = settingsInForce(await store().get({}));
      return { settings, hash: sha256(CATALOGUE_HASH + canonicalJson(settings)) };
    },

    write: async (settings: RuleSettings): Promise<void> => {
      await store().set({ value: keptSettings(settings) });
    },
  };
};

export type RuleSettingsStore = ReturnType<typeof createRuleSettingsStore>;
