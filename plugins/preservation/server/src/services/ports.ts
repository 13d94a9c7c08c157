import type { MasterRecorder } from '../../../shared/contracts';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    recordMaster: (master) => current(master),
  };
};

export default createPorts;
