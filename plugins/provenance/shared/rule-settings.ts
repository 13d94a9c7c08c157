import type { ItemKind } from './contracts';
import type { Severity } from './finding';
import type { RuleCode } from './rule';
import { RULES } from './rules';
import type { Threshold } from './threshold';

/** What administrators switched; a code or threshold that is not named keeps its default. */
export interface RuleSettings {
  /** By finding code. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** By threshold key. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** A rule as the settings page shows it. */
export interface CatalogueRule {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly kinds: readonly ItemKind[];
  readonly codes: readonly RuleCode[];
  readonly thresholds: readonly Threshold[];
}

const ALL_KINDS: readonly ItemKind[] = ['photo', 'film', 'document'];

/** Every rule with its codes and thresholds: what can be switched, and what cannot (`locked`). */
export const RULE_CATALOGUE: readonly CatalogueRule[] = RULES.map(
  ({ id, vi, en, codes, kinds = ALL_KINDS, thresholds = [] }) => ({ id, vi, en, kinds, codes, thresholds }),
);

/** The settings of an archive where nobody switched anything. */
export const DEFAULT_SETTINGS: RuleSettings = {
  severities: Object.fromEntries(
    RULE_CATALOGUE.flatMap(({ codes }) => codes.map(({ code, severity }) => [code, severity])),
  ),
  thresholds: Object.fromEntries(
    RULE_CATALOGUE.flatMap(({ thresholds }) => thresholds.map((one) => [one.key, one.default])),
  ),
};
