import { useCallback, useEffect, useState } from 'react';
import { forgetAnswer, recallAnswer, rememberAnswer } from './answer-cache';
import { ApiError, badResponse } from './api-error';
import { getJson } from './get-json';

export interface Resource<T> {
  /** The answer to `path`, or while it is on its way the one before it (then `stale`). */
  data: T | undefined;
  /** `data` answers an earlier path. */
  stale: boolean;
  loading: boolean;
  error: ApiError | undefined;
  retry: () => void;
}

interface Settled<T> {
  path: string;
  attempt: number;
  data?: T;
  error?: ApiError;
}

/** Loads `path` and keeps up with its changes; the request of a path left behind is aborted. */
export function useResource<T>(path: string): Resource<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<T>>();

  useEffect(() => {
    const controller = new AbortController();
    getJson<T>(path, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        rememberAnswer(path, data);
        setSettled({ path, attempt, data });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        forgetAnswer(path);
        setSettled({ path, attempt, error: cause instanceof ApiError ? cause : badResponse(0) });
      },
    );
    return () => controller.abort();
  }, [path, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  if (settled?.path === path && settled.attempt === attempt) {
    return { data: settled.data, stale: false, loading: false, error: settled.error, retry };
  }
  const known = recallAnswer<T>(path);
  const data = known ?? settled?.data;
  return { data, stale: known === undefined && data !== undefined, loading: true, error: undefined, retry };
}
