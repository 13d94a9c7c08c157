/** Who did something: an account of the admin panel, an API token, or a process of the archive itself (ingest, worker). */
export interface Actor {
  readonly kind: 'user' | 'token' | 'process';
  /** Id of the account or token; the name of the command for a process. Kept as text: accounts come and go. */
  readonly id: string;
  /** The name a reader of the ledger knows the person by. */
  readonly name: string;
  /** Codes of the functional roles held (`BTG`, `VPHU` …, data/roles.json); none for tokens and processes. */
  readonly functions: readonly string[];
  /** Runs the machine (Strapi's Super Admin): this alone gives no archival function (A31, roles.json). */
  readonly runsTheMachine: boolean;
}

/** The actor of what nobody asked for: boot, background work. */
export const processActor = (name: string): Actor => ({
  kind: 'process',
  id: name,
  name,
  functions: [],
  runsTheMachine: false,
});
