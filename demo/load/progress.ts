export type Say = (sentence: string) => void;

const QUIET_MS = 4_000;

/** Prints a line to the person who waits. */
export const say: Say = (sentence) => void process.stdout.write(`  ${sentence}\n`);

/**
 * Counts the steps of one stage: a line at the end, and one in between whenever nothing was said for four seconds,
 * so that nobody wonders whether it still works.
 */
export const stage = (label: string, total: number, tell: Say = say, now: () => number = Date.now) => {
  let done = 0;
  let spokeAt = now();
  return {
    step: () => {
      done += 1;
      if (done < total && now() - spokeAt < QUIET_MS) return;
      spokeAt = now();
      tell(`${label}: ${done}/${total}`);
    },
  };
};

/** Says every four seconds that something without steps is still going on, until it ends. */
export const whileWaiting = async <T>(
  sentence: string,
  work: () => Promise<T>,
  tell: Say = say,
): Promise<T> => {
  const started = Date.now();
  tell(`${sentence}…`);
  const beat = setInterval(
    () => tell(`${sentence}… ${Math.round((Date.now() - started) / 1000)} s`),
    QUIET_MS,
  );
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
};
