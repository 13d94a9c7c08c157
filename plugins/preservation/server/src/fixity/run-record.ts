import type { FixityRecord, FixityRun, RunKind } from '../../../shared/fixity/contract';
import type { Tally } from './run-store';

const NOTES: Readonly<Record<RunKind, { right: string; wrong: string }>> = {
  fixity: {
    right: 'Đọc lại tệp gốc: mọi tệp đã đọc đều đúng như lúc nhận vào kho.',
    wrong: 'Đọc lại tệp gốc: có tệp không còn đúng như lúc nhận vào kho.',
  },
  integrity: {
    right: 'Đối chiếu danh sách với ổ đĩa: khớp.',
    wrong: 'Đối chiếu danh sách với ổ đĩa: có chỗ không khớp.',
  },
};

/** The entry of a whole run: passes are told together, since a line for each of them would bury every other act (F113). */
export const runRecord = (
  kind: RunKind,
  { origin, startedAt }: FixityRun,
  { checked, bytes, failed }: Tally,
  finishedAt: string,
): FixityRecord => ({
  sha256: null,
  outcome: failed > 0 ? 'failed' : 'passed',
  note: failed > 0 ? NOTES[kind].wrong : NOTES[kind].right,
  facts: { kind, origin, startedAt, finishedAt, checked, bytes, failed },
});
