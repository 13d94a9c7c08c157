import type { MasterRecorder } from '../../../shared/contracts';
import type { Holder, LookAnswer } from '../../../shared/looks/contracts';
import type { OfferedPerson } from '../../../shared/metadata/views';

/** A person of the authority file. */
export type KnownPerson = OfferedPerson;

/** Finds persons by name; the answer holds the names that somebody bears. Makes nobody. */
export type PersonFinder = (names: readonly string[]) => Promise<Map<string, readonly KnownPerson[]>>;

/** Which items of the catalogue show masters, by SHA-256: photographs only. */
export type HolderFinder = (sha256s: readonly string[]) => Promise<Holder[]>;

/** Told of an answer to "is this the same picture?", in its transaction. */
export type LookRecorder = (answer: LookAnswer) => Promise<void>;

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** For rooms of this plugin that order work for each new master, in the transaction of its line; given at `register`. */
  alsoTell: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setPersonFinder: (finder: PersonFinder) => void;
  findPersons: PersonFinder;
  setHolderFinder: (finder: HolderFinder) => void;
  findHolders: HolderFinder;
  setLookRecorder: (recorder: LookRecorder) => void;
  recordLook: LookRecorder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const rooms: MasterRecorder[] = [];
  let finder: PersonFinder = async () => new Map();
  let holders: HolderFinder = async () => [];
  let looks: LookRecorder = async () => undefined;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    alsoTell(recorder) {
      rooms.push(recorder);
    },
    async recordMaster(master) {
      for (const tell of rooms) await tell(master);
      // The ledger's chain is the last lock a transaction takes.
      await current(master);
    },
    setPersonFinder(given) {
      finder = given;
    },
    findPersons: (names) => finder(names),
    setHolderFinder(given) {
      holders = given;
    },
    findHolders: (sha256s) => holders(sha256s),
    setLookRecorder(given) {
      looks = given;
    },
    recordLook: (answer) => looks(answer),
  };
};

export default createPorts;
