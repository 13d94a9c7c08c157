import type { Actor } from '../../actor';
import type { ItemFacts } from '../conditions';
import type { FieldOptions } from '../fields';
import { type AppraisalState, offeredState } from '../state';

/** An account with these functions. For tests. */
export const person = (id: string, functions: readonly string[] = [], runsTheMachine = false): Actor => ({
  kind: 'user',
  id,
  name: `Người ${id}`,
  functions,
  runsTheMachine,
});

export const SENDER = { kind: 'user', id: 'sender', name: 'Người gửi' } as const;

/** An item at a stage, sent in by `SENDER`. */
export const stateAt = (
  stage: AppraisalState['stage'],
  change: Partial<AppraisalState> = {},
): AppraisalState => ({ ...offeredState(SENDER, '2026-01-01T00:00:00.000Z'), stage, ...change });

/** An item that meets every condition of every act. */
export const goodFacts = (change: Partial<ItemFacts> = {}): ItemFacts => ({
  accession: { number: '2024-001', handoverRecordNumber: '07-BB/VPHU' },
  docCode: 'A-01',
  located: true,
  accessRegime: 'cong-khai-xem',
  findings: [],
  content: { captionEvent: 'h1', accessRegime: 'h2' },
  restoration: 'done',
  ...change,
});

export const OPTIONS: FieldOptions = {
  criteria: ['tinh-dang', 'khoa-hoc', 'khach-quan', 'trung-thuc', 'chinh-xac'].map((value) => ({
    value,
    vi: value,
    en: value,
  })),
  retention: [{ value: '01', vi: 'Vĩnh viễn', en: 'Permanent' }],
  access: [
    { value: 'cong-khai-xem', vi: 'Công khai', en: 'Public' },
    { value: 'theo-yeu-cau', vi: 'Theo yêu cầu', en: 'On request' },
  ],
  outcome: [{ value: 'done', vi: 'Đã phục hồi', en: 'Restored' }],
};
