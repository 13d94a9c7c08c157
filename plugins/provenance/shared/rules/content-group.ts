import type { ContentGroup, ItemKind } from '../contracts';
import type { Remark } from '../finding';
import { locked, open, type Rule } from '../rule';

const KIND_WORDS: Record<ItemKind, { vi: string; en: string }> = {
  photo: { vi: 'ảnh', en: 'photographs' },
  film: { vi: 'phim', en: 'films' },
  document: { vi: 'tài liệu', en: 'documents' },
};

/** The plan also speaks of registers, statistics and maps: this is the kind of item that holds one. */
const ALSO_HELD_BY: Record<ItemKind, readonly string[]> = {
  photo: ['photo', 'map'],
  film: ['film'],
  document: ['document', 'register', 'statistic', 'map'],
};

/** The plan names only pictures for G6 "Vùng đất và con người", but a film of it is welcome (A12). */
const alsoWelcome = (group: ContentGroup, kind: ItemKind): boolean => group.code === 'G6' && kind === 'film';

const missing: Remark = {
  code: 'CONTENT_GROUP_MISSING',
  severity: 'error',
  path: ['contentGroup'],
  vi: 'Chưa chọn nhóm nội dung. Hãy chọn nhóm theo kế hoạch sưu tầm (G1–G7) hoặc theo công văn đề nghị (H1–H8).',
  en: 'No content group is chosen. Choose the group of the collecting plan (G1–G7) or of the request (H1–H8).',
};

const unusual = (group: ContentGroup, kind: ItemKind): Remark => ({
  code: 'CONTENT_GROUP_UNUSUAL_MEDIUM',
  severity: 'warning',
  path: ['contentGroup'],
  vi: `Nhóm ${group.code ?? 'này'} theo kế hoạch không gồm ${KIND_WORDS[kind].vi}. Hãy xem lại đã chọn đúng nhóm chưa.`,
  en: `The plan foresees no ${KIND_WORDS[kind].en} in group ${group.code ?? 'chosen'}. Check that the group is the right one.`,
});

/** P2: every item stands in a content group (A12); a medium the plan does not foresee there is worth a second look. */
export const contentGroup: Rule = {
  id: 'P2',
  vi: 'Có nhóm nội dung hợp với loại tư liệu.',
  en: 'A content group is given and foresees the medium.',
  codes: [locked('CONTENT_GROUP_MISSING'), open('CONTENT_GROUP_UNUSUAL_MEDIUM', 'warning')],
  judge: ({ record, context: { kind } }) => {
    const group = record.contentGroup;
    if (!group) return [missing];
    if (group.media.length === 0 || alsoWelcome(group, kind)) return [];
    return group.media.some((medium) => ALSO_HELD_BY[kind].includes(medium)) ? [] : [unusual(group, kind)];
  },
};
