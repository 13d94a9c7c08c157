import type { MasterRecorder } from '../../../shared/contracts';
import type { CorrectionRecorder } from '../../../shared/pages/correction-recorder';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setCorrectionRecorder: (recorder: CorrectionRecorder) => void;
  recordCorrection: CorrectionRecorder;
}

const createPorts = (): PortsService => {
  let masters: MasterRecorder = async () => undefined;
  let corrections: CorrectionRecorder = async () => undefined;
  return {
    setMasterRecorder(recorder) {
      masters = recorder;
    },
    recordMaster: (master) => masters(master),
    setCorrectionRecorder(recorder) {
      corrections = recorder;
    },
    recordCorrection: (correction) => corrections(correction),
  };
};

export default createPorts;
