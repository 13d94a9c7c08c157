import type { PictureDescriber } from '../../../shared/picture';
import type { PlaybackDescriber } from '../../../shared/playback';

/** What this plugin is handed by the composition root, since no plugin imports another. */
export interface PortsService {
  setPictureDescriber(describe: PictureDescriber): void;
  describePicture: PictureDescriber;
  setPlaybackDescriber(describe: PlaybackDescriber): void;
  describePlayback: PlaybackDescriber;
}

export default (): PortsService => {
  let current: PictureDescriber = () => null;
  let playback: PlaybackDescriber = async () => [];
  return {
    setPictureDescriber(describe) {
      current = describe;
    },
    describePicture: (kind, documentId, file) => current(kind, documentId, file),
    setPlaybackDescriber(describe) {
      playback = describe;
    },
    describePlayback: (item) => playback(item),
  };
};
