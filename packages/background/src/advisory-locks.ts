/**
 * Numbers of the advisory locks on PostgreSQL, the same in every process of the archive. All in one place: two rooms with
 * one number would wait for each other for no reason, and in the wrong order for ever. Locks of single documents use
 * hashes of their ids.
 */
export const ADVISORY_LOCKS = {
  /** Who claims rows of the search outbox. */
  outboxClaim: 7_310_415,
  /** Who appends to the ledger; always the last lock that a transaction takes. */
  ledgerChain: 7_310_416,
  /** Who switches a rule. */
  ruleSwitch: 7_310_417,
  /** Who claims items to be judged again. */
  evaluationClaim: 7_310_418,
  /** Who begins a run over the masters. */
  fixityRun: 7_310_430,
  /** Who disposes of a master. */
  disposal: 7_310_431,
  /** Who writes down what a file was made from; taken after the document's lock and before the ledger's. */
  generations: 7_310_440,
  /** Who claims work of preservation. */
  jobsClaim: 7_310_419,
} as const;
