import type { PictureDescriber } from '../../../shared/picture';

/** What this plugin is handed by the composition root, since no plugin imports another. */
export interface PortsService {
  setPictureDescriber(describe: PictureDescriber): void;
  describePicture: PictureDescriber;
}

export default (): PortsService => {
  let current: PictureDescriber = () => null;
  return {
    setPictureDescriber(describe) {
      current = describe;
    },
    describePicture: (kind, documentId, file) => current(kind, documentId, file),
  };
};
