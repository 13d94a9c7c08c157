/** One thing that must no longer be reachable after a withdrawal, and what was seen when it was asked for. */
export interface WithdrawalCheck {
  /** What was asked: an address below `/`, or `index`. */
  readonly asked: string;
  /** Where it belongs: the answers, the pictures and files, the search index. */
  readonly part: 'answer' | 'file' | 'index';
  readonly passed: boolean;
  /** What came back: an HTTP status, the number of index documents. */
  readonly seen: string;
}

export type WithdrawalState = 'pending' | 'passed' | 'failed' | 'superseded';

/** What is written down of a withdrawal (A39: "unpublish" must be provable). Times are ISO instants. */
export interface WithdrawalProof {
  readonly withdrawnAt: string;
  readonly verifiedAt: string | null;
  readonly state: WithdrawalState;
  readonly attempts: number;
  readonly checks: readonly WithdrawalCheck[];
}

/** Refused or not there: nothing else counts as "no longer reachable". */
const CLOSED: readonly number[] = [401, 403, 404, 410];

/** Judges the answer to an anonymous request for an address that must be closed. */
export const judgeAddress = (asked: string, part: 'answer' | 'file', status: number): WithdrawalCheck => ({
  asked,
  part,
  passed: CLOSED.includes(status),
  seen: String(status),
});

/** Judges a search for the item's own title: answered, and without the item. */
export const judgeSearch = (
  asked: string,
  status: number,
  body: string,
  documentId: string,
): WithdrawalCheck => ({
  asked,
  part: 'index',
  passed: status === 200 && !body.includes(documentId),
  seen: status === 200 ? (body.includes(documentId) ? 'found' : 'not found') : String(status),
});

/** Every check passed, and there was something to check. */
export const isProven = (checks: readonly WithdrawalCheck[]): boolean =>
  checks.length > 0 && checks.every(({ passed }) => passed);
