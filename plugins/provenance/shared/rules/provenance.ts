import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';

/** Shortest statement that can name a source: "Do ông Ba" cannot yet. */
export const MIN_PROVENANCE = 10;

const missing: Remark = {
  code: 'PROVENANCE_MISSING',
  severity: 'error',
  path: ['provenance'],
  vi: 'Chưa rõ xuất xứ. Hãy ghi tư liệu từ đâu đến, qua tay ai, hoặc chọn đợt tiếp nhận có biên bản giao nhận.',
  en: 'The provenance is not stated. Write where the item comes from and through whose hands, or choose its accession.',
};

const tooShort: Remark = {
  code: 'PROVENANCE_TOO_SHORT',
  severity: 'error',
  path: ['provenance'],
  vi: `Xuất xứ ghi quá ngắn (cần ít nhất ${MIN_PROVENANCE} ký tự). Hãy ghi rõ từ đâu đến, qua tay ai, hoặc chọn đợt tiếp nhận.`,
  en: `The provenance is too short (at least ${MIN_PROVENANCE} characters). Say where the item comes from and through whose hands, or choose its accession.`,
};

/** P9: "phải có xuất xứ rõ ràng" (A23): a statement of provenance, or the accession it came with. */
export const provenance: Rule = {
  id: 'P9',
  vi: 'Có xuất xứ rõ ràng, hoặc có đợt tiếp nhận.',
  en: 'The provenance is stated, or the accession is given.',
  codes: [locked('PROVENANCE_MISSING'), locked('PROVENANCE_TOO_SHORT')],
  judge: ({ record }) => {
    if (record.hasAccession) return [];
    if (!record.provenance) return [missing];
    return record.provenance.length < MIN_PROVENANCE ? [tooShort] : [];
  },
};
