import { badResponse, toApiError, unreachable } from './api-error';

/** Long enough for a slow phone line, short enough that a reader is told instead of left waiting. */
const TIMEOUT_MS = 20_000;

/**
 * GETs JSON from this site's own API.
 *
 * @param path root-relative path, so that no request can leave the site
 * @throws {ApiError} with a sentence for the reader; after `signal` is aborted the result is to be ignored
 */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, TIMEOUT_MS);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    const response = await fetch(path, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      signal: controller.signal,
    }).catch(() => {
      throw unreachable();
    });
    const body = await readBody(response);
    if (!response.ok) throw toApiError(response.status, body);
    if (typeof body !== 'object' || body === null) throw badResponse(response.status);
    return body as T;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
