import type { Refusal } from '../appraisal/refusal';
import { objectOf } from '../values';
import { readText, refuseUnknown } from './read-text';

/** Reads why something recorded is struck. */
export const readReason = (sent: unknown): { reason: string; refusals: Refusal[] } => {
  const body = objectOf(sent);
  const refusals: Refusal[] = [];
  refuseUnknown(body, ['reason', 'version'], refusals);
  const reason = readText(
    { field: 'reason', vi: 'Lý do gạch bỏ', en: 'Reason' },
    body.reason,
    { required: true, min: 3, max: 2000 },
    refusals,
  );
  return { reason: reason ?? '', refusals };
};
