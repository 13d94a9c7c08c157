import type { MasterRecorder } from '../../../shared/contracts';
import type { FileHolder } from '../../../shared/upload/contracts';

/**
 * Finds the items that show files of the media library, of those the account may read, by the file's id.
 * `ability` is what the account may do, as Strapi keeps it for a request.
 */
export type HolderFinder = (
  fileIds: readonly number[],
  ability: unknown,
) => Promise<ReadonlyMap<number, readonly FileHolder[]>>;

/** The service `plugin::preservation.ports`: what this plugin is handed by the composition root. */
export interface PortsService {
  setMasterRecorder: (recorder: MasterRecorder) => void;
  recordMaster: MasterRecorder;
  setHolderFinder: (finder: HolderFinder) => void;
  findHolders: HolderFinder;
}

const createPorts = (): PortsService => {
  let current: MasterRecorder = async () => undefined;
  let holders: HolderFinder = async () => new Map();
  return {
    setMasterRecorder(recorder) {
      current = recorder;
    },
    recordMaster: (master) => current(master),
    setHolderFinder(finder) {
      holders = finder;
    },
    findHolders: (fileIds, ability) => holders(fileIds, ability),
  };
};

export default createPorts;
