import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { ItemAddress } from '../api/contracts';
import { useGetWithdrawalQuery } from '../api/item-api';
import { messageId } from '../plugin-id';
import { Note } from './Note';
import { dayAndHour } from './since';
import { withdrawalWords } from './withdrawal-words';

/** Between looks while the proof is being made: it takes a few seconds. */
const LOOK_MS = 2_000;

/** Whether what was withdrawn can still be reached from outside (A39). */
export const WithdrawalNote = ({ item }: { item: ItemAddress }) => {
  const { formatMessage, formatList } = useIntl();
  const [waits, setWaits] = useState(true);
  const { data } = useGetWithdrawalQuery(item, { pollingInterval: waits ? LOOK_MS : 0 });
  const isPending = data === undefined || data.proof?.state === 'pending';
  useEffect(() => setWaits(isPending), [isPending]);
  const say = (key: string, values?: Record<string, string>): string =>
    formatMessage({ id: messageId(`appraisal.withdrawal.${key}`) }, values);

  const words = withdrawalWords(data?.proof ?? null);
  if (!words) return null;
  const verifiedAt = data?.proof?.verifiedAt;
  const sentence = say(words.key, { when: verifiedAt ? dayAndHour(verifiedAt) : '' });
  const open = words.open.map((part) => say(`part.${part}`));
  return (
    <Note tone={words.tone}>
      {open.length > 0 ? `${sentence}\n${say('open', { parts: formatList(open) })}` : sentence}
    </Note>
  );
};
