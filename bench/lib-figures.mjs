/** The value below which the share `p` (0–1) of the sorted samples lies. */
export const quantile = (samples, p) => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
};

export const median = (samples) => quantile(samples, 0.5);

export const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** One row: what, figure, limit, verdict. The verdict is the only thing a reader must look at. */
export const verdict = (what, figure, limit, holds) =>
  console.log(`${holds ? '✔' : '✖'} ${what}: ${figure}   (limit ${limit})`);

export const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
