/** Answers of the admin API of provenance (docs/api/provenance-admin.md), as far as the pages read them. */
import type { Sentence } from './contracts';

export type Severity = 'error' | 'warning' | 'hint';

export interface Found extends Sentence {
  readonly code: string;
  readonly severity: Severity;
  readonly path?: readonly string[];
}

/** How an item is named between panel and server. */
export interface ItemName {
  readonly uid: string;
  readonly documentId: string;
}

export interface Paged<Line> {
  readonly items: readonly Line[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

/** By what the overview counts. */
export const GROUPINGS = ['rule', 'group', 'provider'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface OverviewRow extends Sentence {
  readonly key: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly items: number;
  readonly published: number;
}

export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** Items of the archive, those judged, and those waiting to be judged (again). */
  readonly items: number;
  readonly evaluated: number;
  readonly waiting: number;
}

export interface OverviewItem extends ItemName {
  readonly title: string | null;
  readonly stage: string | null;
  readonly score: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly published: boolean;
}

export interface Revalidation {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly changed: number;
}

/** What a code of a rule may be set to. */
export const SWITCHES = ['error', 'warning', 'hint', 'off'] as const;
export type Switch = (typeof SWITCHES)[number];

export interface RuleCode {
  readonly code: string;
  readonly severity: Switch;
  readonly default: Switch;
  readonly locked: boolean;
}

export interface RuleThreshold extends Sentence {
  readonly key: string;
  readonly value: number;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string | Sentence | null;
}

export interface RuleSetting extends Sentence {
  readonly id: string;
  readonly codes: readonly RuleCode[];
  readonly thresholds: readonly RuleThreshold[];
}

export interface RuleChange {
  readonly severities?: Readonly<Record<string, Switch>>;
  readonly thresholds?: Readonly<Record<string, number>>;
  readonly reason: string;
}

export interface Queue extends Sentence {
  readonly key: string;
  readonly count: number;
  /** Since when the oldest item has been waiting, ISO; `null` for an empty queue. */
  readonly oldest: string | null;
  /** How many are late. */
  readonly late: number;
}

/** An item as the home page names it among what came in. */
export interface Arrival extends ItemName {
  readonly title: string | null;
  readonly createdAt: string;
}

export interface TaskItem extends ItemName {
  readonly title: string | null;
  readonly stage: string | null;
  readonly since: string | null;
  readonly days: number;
  readonly late: boolean;
  readonly submitter: string | null;
  readonly submitterProcess: Sentence | null;
  /** Why it came back, where it did. */
  readonly sentBack?: string | null;
  readonly score: number | null;
  readonly errors: number | null;
}

/** What became of one item of a bulk act; each is judged for itself. */
export interface BulkLine extends ItemName {
  readonly title: string | null;
  readonly ok: boolean;
  readonly stage?: string | null;
  readonly findings: readonly Found[];
}

export interface BulkReport {
  readonly report: readonly BulkLine[];
}

export interface LedgerLine extends Sentence {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  /** Where the archive itself acted, what it is called. */
  readonly process: Sentence | null;
  readonly role: string | null;
  readonly act: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly uid?: string | null;
  readonly documentId?: string | null;
  readonly title?: string | null;
}

export interface LedgerPage {
  readonly entries: readonly LedgerLine[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

export interface LedgerHead {
  readonly seq: number;
  readonly hash: string | null;
  readonly at: string | null;
  readonly verified: { readonly at: string; readonly ok: boolean; readonly brokenAt: number | null } | null;
}

export type Filters = Readonly<Record<string, string | number | undefined | null>>;

/** Parameters that are set, as a query; empty ones are left out, so that the server's own defaults hold. */
export const queryOf = (parameters: Filters): string => {
  const set = Object.entries(parameters).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
};
