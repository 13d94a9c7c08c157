import type { Core } from '@strapi/strapi';

import type { RuleSwitch } from '../../../shared/rule-switch';
import { ledgerOf } from '../ledger/ledger';
import { evaluationOf } from './evaluation';

/** Any number no other lock has, the same in every process: two switches at once would each write over the other's. */
const SWITCH_LOCK = 7_310_417;

const valuesOf = <Value>(
  all: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(all, key) ? [[key, all[key] as Value]] : [])));

/**
 * Switches severities and thresholds of a rule: settings, ledger entry (`rule.switch`, old → new, the reason) and the
 * judgement of everything stand or fall together (E4). The ledger comes last (document → chain).
 *
 * @returns how many items are judged again
 */
export const switchRule = async (
  strapi: Core.Strapi,
  id: string,
  { severities, thresholds, reason }: RuleSwitch,
): Promise<{ total: number }> => {
  const evaluation = evaluationOf(strapi);
  const started = await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('select pg_advisory_xact_lock(?)', [SWITCH_LOCK]);
    const { settings: before } = await evaluation.settings.read();
    await evaluation.settings.write({
      severities: { ...before.severities, ...severities },
      thresholds: { ...before.thresholds, ...thresholds },
    });
    const run = await evaluation.revalidation.start();
    await ledgerOf(strapi).append([
      {
        act: 'rule.switch',
        uid: null,
        documentId: null,
        outcome: 'done',
        note: `${id}: ${reason}`,
        change: {
          old: {
            severities: valuesOf(before.severities, Object.keys(severities)),
            thresholds: valuesOf(before.thresholds, Object.keys(thresholds)),
          },
          new: { severities, thresholds },
        },
      },
    ]);
    return run;
  });
  evaluation.wake();
  return started;
};
