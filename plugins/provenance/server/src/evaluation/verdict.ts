import type { Finding } from '../../../shared/finding';
import type { ItemUid } from '../services/gate';

/** Which row of an item was judged. */
export type Status = 'draft' | 'published';

/** The score as the admin API tells it. */
export interface Score {
  readonly total: number;
  readonly parts: readonly {
    readonly key: string;
    readonly vi: string;
    readonly en: string;
    readonly points: number;
    readonly of: number;
  }[];
}

/** What was found about one row of an item. */
export interface Verdict {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly status: Status;
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly contentGroup: string | null;
  readonly provider: { readonly documentId: string; readonly name: string } | null;
  /** documentIds of all records this verdict rests on. */
  readonly refs: readonly string[];
  /** Among them the other items: copies, and the holder of the same archival code. */
  readonly peers: readonly { readonly uid: string; readonly documentId: string }[];
  readonly row: ProjectedRow;
}

/** What the row shows of its verdict at present (decision 14). */
export interface ProjectedRow {
  readonly id: number;
  readonly score: number | null;
  readonly findingErrors: number | null;
  readonly findingWarnings: number | null;
}

export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;
