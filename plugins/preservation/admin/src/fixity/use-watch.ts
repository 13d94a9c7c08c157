import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import { refusalSentence } from '../jobs/refusal';
import { useSays, useWords } from '../parts/words';
import {
  useGetAlarmsQuery,
  useGetFixityStatusQuery,
  useGetIntegrityQuery,
  useMakePicturesMutation,
  useRecheckMutation,
  useStartComparisonMutation,
  useStartRoundMutation,
} from './api';

/** While a check is going on, and while all is quiet, in ms. */
const LIVELY_MS = 2_000;
const QUIET_MS = 30_000;

/** The figures, asked again while somebody looks; the lists are read anew when a run is over. */
export const useWatch = (page: number) => {
  const fresh = { refetchOnMountOrArgChange: true };
  const { data, error, refetch } = useGetFixityStatusQuery(undefined, fresh);
  const alarms = useGetAlarmsQuery(page, fresh);
  const integrity = useGetIntegrityQuery(undefined);
  const running = data?.running ?? null;
  const wasRunning = useRef<number | null>(null);

  const every = running ? LIVELY_MS : QUIET_MS;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void refetch();
    }, every);
    return () => clearInterval(timer);
  }, [every, refetch]);

  const readAlarms = alarms.refetch;
  const readReport = integrity.refetch;
  useEffect(() => {
    if (wasRunning.current !== null && running === null) {
      void readAlarms();
      void readReport();
    }
    wasRunning.current = running?.id ?? null;
  }, [running, readAlarms, readReport]);

  return { status: data, error, refetch, alarms: alarms.data };
};

/** What may be started, and what is said when it was or was not. */
export const useChecks = () => {
  const words = useWords('fixity');
  const says = useSays();
  const { toggleNotification } = useNotification();
  const [startRound, round] = useStartRoundMutation();
  const [startComparison, comparison] = useStartComparisonMutation();
  const [recheck, again] = useRecheckMutation();
  const [makePictures, pictures] = useMakePicturesMutation();
  const tell = (message: string) => (answer: { data: unknown } | { error: unknown }) =>
    'error' in answer && answer.error
      ? toggleNotification({ type: 'danger', message: says(refusalSentence(answer.error)) })
      : toggleNotification({ type: 'success', message });
  return {
    busy: [round, comparison, again, pictures].some(({ isLoading }) => isLoading),
    round: (scope: 'all' | 'due') => void startRound(scope).then(tell(words('begun'))),
    compare: () => void startComparison().then(tell(words('begun'))),
    recheck: (id: number) => void recheck(id).then(tell(words('begun'))),
    make: () =>
      void makePictures().then((answer) =>
        tell(words('made', { count: 'data' in answer ? (answer.data?.made ?? 0) : 0 }))(
          answer as { data: unknown } | { error: unknown },
        ),
      ),
  };
};
