import { MeilisearchApiError } from 'meilisearch';

import { EngineRefused, EngineUnavailable } from './search-engine';

/** Answers that speak of the documents sent; every other failure is the engine's own state. */
const REFUSING = new Set([400, 413, 415, 422]);

/** Whether an answer with this HTTP status speaks of what was sent. */
export const isRefusal = (status: number): boolean => REFUSING.has(status);

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sorts any error of the client into our two kinds. */
export function engineError(error: unknown): EngineUnavailable | EngineRefused {
  if (error instanceof EngineUnavailable || error instanceof EngineRefused) return error;
  if (error instanceof MeilisearchApiError && isRefusal(error.response.status)) {
    return new EngineRefused(message(error), { cause: error });
  }
  const code = error instanceof MeilisearchApiError ? (error.cause?.code ?? null) : null;
  return new EngineUnavailable(message(error), code, { cause: error });
}

/** Runs a call of the client with its errors sorted. */
export async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw engineError(error);
  }
}
