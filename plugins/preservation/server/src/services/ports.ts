import type { Core } from '@strapi/strapi';

import type { MasterRecorder } from '../../../shared/contracts';
import type { ItemDescriber } from '../../../shared/iiif/described-item';

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setItemDescriber: (describer: ItemDescriber) => void;
  describeItem: ItemDescriber;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  let describer: ItemDescriber = async () => null;
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    recordMaster: (master) => current(master),
    setItemDescriber(described) {
      describer = described;
    },
    describeItem: (kind, documentId) => describer(kind, documentId),
  };
};

/** Typed access to the service. */
export const portsOf = (strapi: Core.Strapi): PortsService => strapi.plugin('preservation').service('ports');

export default createPorts;
