import type { Core } from '@strapi/strapi';

import type { MasterRecorder } from '../../../shared/contracts';
import type { ItemDescriber } from '../../../shared/iiif/described-item';
import type { CorrectionRecorder } from '../../../shared/pages/correction-recorder';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root and by its own rooms. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** A room that makes something of new masters is told of each, in the transaction of its line; given at `register`. */
  onNewMaster: (listener: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setItemDescriber: (describer: ItemDescriber) => void;
  describeItem: ItemDescriber;
  setCorrectionRecorder: (recorder: CorrectionRecorder) => void;
  recordCorrection: CorrectionRecorder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const listeners: MasterRecorder[] = [];
  let describer: ItemDescriber = async () => null;
  let corrections: CorrectionRecorder = async () => undefined;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    onNewMaster(listener) {
      listeners.push(listener);
    },
    async recordMaster(master) {
      for (const listener of listeners) await listener(master);
      // The ledger's chain is the last lock a transaction takes.
      await current(master);
    },
    setItemDescriber(described) {
      describer = described;
    },
    describeItem: (kind, documentId) => describer(kind, documentId),
    setCorrectionRecorder(recorder) {
      corrections = recorder;
    },
    recordCorrection: (correction) => corrections(correction),
  };
};

/** Typed access to the service. */
export const portsOf = (strapi: Core.Strapi): PortsService => strapi.plugin('preservation').service('ports');

export default createPorts;
