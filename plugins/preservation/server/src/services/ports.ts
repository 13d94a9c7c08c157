import type { MasterRecorder } from '../../../shared/contracts';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root and by its own rooms. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** A room that makes something of new masters is told of each, after the recorder, in the same transaction. */
  onNewMaster: (listener: MasterRecorder) => void;
  recordMaster: MasterRecorder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const listeners: MasterRecorder[] = [];
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    onNewMaster(listener) {
      listeners.push(listener);
    },
    async recordMaster(master) {
      await current(master);
      for (const listener of listeners) await listener(master);
    },
  };
};

export default createPorts;
