/** Who is acting, as far as this plugin must know. */
export interface Person {
  /** Id of the account; empty where nobody is signed in. */
  readonly id: string;
  readonly name: string;
  /** Codes of the functional roles held (data/roles.json). */
  readonly functions: readonly string[];
  /** Runs the machine; gives no archival function. */
  readonly runsTheMachine: boolean;
}

/** Functions that watch over the store, besides those who run the machine. */
export const WATCHERS: readonly string[] = ['QT', 'VPHU', 'BTG', 'TTHU', 'KTV'];
const KEEPERS: readonly string[] = ['QT', 'VPHU', 'KTV'];

/** May this person see the state of the store: checks, alarms, the bin? */
export const mayWatch = ({ functions, runsTheMachine }: Person): boolean =>
  runsTheMachine || functions.some((code) => WATCHERS.includes(code));

/** May this person start checks and have pictures made again? */
export const mayCheck = ({ functions, runsTheMachine }: Person): boolean =>
  runsTheMachine || functions.some((code) => KEEPERS.includes(code));
