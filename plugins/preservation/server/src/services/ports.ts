import type { MasterRecorder } from '../../../shared/contracts';
import type { Person } from '../../../shared/bin/person';
import type { DisposalRecord } from '../../../shared/bin/contract';
import type { FixityRecord } from '../../../shared/fixity/contract';

/** What fixity and the bin tell the world, each within the transaction of its own lines. */
export interface WatchPorts {
  /** Has results written into the ledger (F113). */
  readonly recordFixity: (records: readonly FixityRecord[]) => Promise<void>;
  /** Told of masters that were found right, so that what rests on the age of their check is judged again (F113). */
  readonly followChecked: (sha256s: readonly string[]) => Promise<void>;
  /** Has a step towards disposal written into the ledger (F124). */
  readonly recordDisposal: (record: DisposalRecord) => Promise<void>;
  /** The names under which masters came in, as far as they are known. */
  readonly namesOf: (sha256s: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Who is acting; nobody with a function where nothing was wired. */
export type WhoActs = () => Person;

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setWatchPorts: (ports: WatchPorts) => void;
  watch: () => WatchPorts;
  setWhoActs: (who: WhoActs) => void;
  whoActs: WhoActs;
}

const UNWIRED: WatchPorts = {
  recordFixity: async () => undefined,
  followChecked: async () => undefined,
  recordDisposal: async () => undefined,
  namesOf: async () => new Map(),
};

const NOBODY: Person = { id: '', name: '', functions: [], runsTheMachine: false };

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  let watch = UNWIRED;
  let who: WhoActs = () => NOBODY;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    recordMaster: (master) => current(master),
    setWatchPorts(ports) {
      watch = ports;
    },
    watch: () => watch,
    setWhoActs(given) {
      who = given;
    },
    whoActs: () => who(),
  };
};

export default createPorts;
