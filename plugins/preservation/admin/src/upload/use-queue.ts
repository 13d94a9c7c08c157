import { useEffect, useState, useSyncExternalStore } from 'react';

import { rateOf, type Sample, totalsOf, withSample } from '../../../shared/upload/progress';
import type { Queue } from '../../../shared/upload/queue';
import { engine } from './the-engine';

/** The panel's queue of uploads, as it was last told of. */
export const useQueue = (): Queue => useSyncExternalStore(engine.subscribe, engine.snapshot);

/** Bytes a second that travel, over the last seconds; null while there is nothing to tell from. */
export const useRate = ({ files, isPaused }: Queue): number | null => {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const { travelledBytes } = totalsOf(files);
  useEffect(() => {
    setSamples((before) => (isPaused ? [] : withSample(before, { at: Date.now(), bytes: travelledBytes })));
  }, [travelledBytes, isPaused]);
  return rateOf(samples);
};
