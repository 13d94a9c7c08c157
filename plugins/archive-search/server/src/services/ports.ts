import { asWritten, type GenerationTeller } from '../../../shared/generations';
import type { ConditionTeller } from '../../../shared/restoration';
import type { PictureDescriber } from '../../../shared/picture';
import type { PlaybackDescriber } from '../../../shared/playback';

/** What this plugin is handed by the composition root, since no plugin imports another. */
export interface PortsService {
  setPictureDescriber(describe: PictureDescriber): void;
  describePicture: PictureDescriber;
  setPlaybackDescriber(describe: PlaybackDescriber): void;
  describePlayback: PlaybackDescriber;
  setGenerationTeller(tell: GenerationTeller): void;
  tellGenerations: GenerationTeller;
  setConditionTeller(tell: ConditionTeller): void;
  tellCondition: ConditionTeller;
}

export default (): PortsService => {
  let current: PictureDescriber = () => null;
  let playback: PlaybackDescriber = async () => [];
  let condition: ConditionTeller = async () => null;
  let generations: GenerationTeller = asWritten;
  return {
    setPictureDescriber(describe) {
      current = describe;
    },
    describePicture: (kind, documentId, file) => current(kind, documentId, file),
    setPlaybackDescriber(describe) {
      playback = describe;
    },
    describePlayback: (item) => playback(item),
    setGenerationTeller(tell) {
      generations = tell;
    },
    tellGenerations: (items) => generations(items),
    setConditionTeller(tell) {
      condition = tell;
    },
    tellCondition: (kind, documentId) => condition(kind, documentId),
  };
};
