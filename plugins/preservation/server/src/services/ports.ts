import type { MasterRecorder } from '../../../shared/contracts';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** For rooms of this plugin that order work for each new master, in the transaction of its line; given at `register`. */
  alsoTell: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const rooms: MasterRecorder[] = [];
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
  };
};

export default createPorts;
