import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';

import type { Judgement } from './contracts';

export interface EvaluateRequest {
  readonly uid: string;
  /** `null` for an item that was never saved. */
  readonly documentId: string | null;
  /** The form's values, relations as pending changes over the stored document, as the content manager sends them. */
  readonly values: unknown;
}

/** Asks the server to judge a form as it stands. The function stays the same for the life of the component. */
export const useEvaluate = (): ((request: EvaluateRequest, signal: AbortSignal) => Promise<Judgement>) => {
  const { post } = useFetchClient();
  // A new function on every render: the latest one will do.
  const latest = useRef(post);
  latest.current = post;
  return useCallback(
    async (request, signal) =>
      (await latest.current<Judgement>('/provenance/evaluate', request, { signal })).data,
    [],
  );
};
