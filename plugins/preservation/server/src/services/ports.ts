import type { MasterRecorder } from '../../../shared/contracts';
import type { OfferedPerson } from '../../../shared/metadata/views';

/** A person of the authority file. */
export type KnownPerson = OfferedPerson;

/** Finds persons by name; the answer holds the names that somebody bears. Makes nobody. */
export type PersonFinder = (names: readonly string[]) => Promise<Map<string, readonly KnownPerson[]>>;

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** For rooms of this plugin that order work for each new master, in the transaction of its line; given at `register`. */
  alsoTell: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setPersonFinder: (finder: PersonFinder) => void;
  findPersons: PersonFinder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const rooms: MasterRecorder[] = [];
  let finder: PersonFinder = async () => new Map();
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
  };
};

export default createPorts;
