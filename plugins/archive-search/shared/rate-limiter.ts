/** Says whether a caller may go on. */
export interface RateLimiter {
  allow(caller: string): boolean;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Callers remembered before those that have been idle are forgotten. */
const MAX_CALLERS = 10_000;

/**
 * A bucket of `max` requests per caller that fills up again within `windowMs`. `max` 0 allows everything.
 * In process only: behind several processes each counts for itself, which is enough against a runaway script.
 */
export function createRateLimiter(
  max: number,
  windowMs: number,
  clock: () => number = Date.now,
): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const filled = ({ tokens, at }: Bucket, now: number): number =>
    Math.min(max, tokens + ((now - at) * max) / windowMs);

  return {
    allow(caller) {
      if (max <= 0) return true;
      const now = clock();
      if (buckets.size > MAX_CALLERS) {
        for (const [name, bucket] of buckets) if (filled(bucket, now) >= max) buckets.delete(name);
      }
      const tokens = filled(buckets.get(caller) ?? { tokens: max, at: now }, now);
      const allowed = tokens >= 1;
      buckets.set(caller, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed;
    },
  };
}
