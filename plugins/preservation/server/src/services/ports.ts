import type { Core } from '@strapi/strapi';

import type { MasterRecorder } from '../../../shared/contracts';
import type { ItemDescriber } from '../../../shared/iiif/described-item';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root and by its own rooms. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  /** For rooms of this plugin that order work for each new master, in the transaction of its line; given at `register`. */
  alsoTell: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setItemDescriber: (describer: ItemDescriber) => void;
  describeItem: ItemDescriber;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  const rooms: MasterRecorder[] = [];
  let describer: ItemDescriber = async () => null;
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
    setItemDescriber(described) {
      describer = described;
    },
    describeItem: (kind, documentId) => describer(kind, documentId),
  };
};

/** Typed access to the service. */
export const portsOf = (strapi: Core.Strapi): PortsService => strapi.plugin('preservation').service('ports');

export default createPorts;
