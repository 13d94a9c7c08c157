import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';

/** Regimes whose items have no published row at all (decision 7): what is internal cannot leak from a public table. */
const INTERNAL = new Set(['noi-bo-btg', 'noi-bo-hu', 'co-quan-phoi-hop']);

const missing: Remark = {
  code: 'ACCESS_REGIME_MISSING',
  severity: 'error',
  path: ['accessRegime'],
  vi: 'Chưa chọn ai được xem. Hãy chọn một mức truy cập trước khi công bố.',
  en: 'Who may see the item is not chosen. Choose an access regime before publishing.',
};

const internal: Remark = {
  code: 'ACCESS_REGIME_INTERNAL',
  severity: 'error',
  path: ['accessRegime'],
  vi: 'Mức truy cập là nội bộ nên không công bố được. Hãy giữ ở bản nháp, hoặc đổi sang “Theo yêu cầu” hay “Công khai”.',
  en: 'The access regime is internal, so the item cannot be published. Keep it as a draft, or change to “on request” or “public”.',
};

/** P11: only what may be seen outside has a published row (decision 7). */
export const accessRegime: Rule = {
  id: 'P11',
  vi: 'Đã chọn ai được xem, và mức đó không phải nội bộ.',
  en: 'An access regime is chosen and is not internal.',
  codes: [locked('ACCESS_REGIME_MISSING'), locked('ACCESS_REGIME_INTERNAL')],
  judge: ({ record }) => {
    if (!record.accessRegime) return [missing];
    return INTERNAL.has(record.accessRegime) ? [internal] : [];
  },
};
