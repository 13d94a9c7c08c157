/** How far ffmpeg is: seconds of the result written. */
export type ProgressListener = (seconds: number) => void;

const OUT_TIME = /^out_time_us=(-?\d+)$/;

/**
 * Reads what `ffmpeg -progress pipe:1` writes, in pieces cut anywhere.
 * @returns a function for the next piece; the listener hears only of steps forward
 */
export const progressReader = (listener: ProgressListener): ((piece: string) => void) => {
  let rest = '';
  let furthest = 0;
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const seconds = Number(OUT_TIME.exec(line.trim())?.[1]) / 1e6;
      if (!(seconds > furthest)) continue;
      furthest = seconds;
      listener(seconds);
    }
  };
};
