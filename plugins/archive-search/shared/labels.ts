import type { ItemKind } from './kinds';

/** Labels of codes, as the archive's own lists have them. */
export interface LabelBook {
  /** Label of a code of a vocabulary; the code itself where nothing is known of it. */
  term(vocabulary: Vocabulary, code: string): string;
  /** Label of a content group. */
  group(code: string): string;
}

export type Vocabulary =
  | 'restoration-status'
  | 'donor-kinds'
  | 'certainty'
  | 'access-visibility'
  | 'acquisition-modes'
  | 'representation-roles'
  | 'file-processing';

/** The vocabularies whose labels readers see. */
export const LABEL_VOCABULARIES: readonly Vocabulary[] = [
  'restoration-status',
  'donor-kinds',
  'certainty',
  'access-visibility',
  'acquisition-modes',
  'representation-roles',
  'file-processing',
];

export const KIND_LABELS: Readonly<Record<ItemKind, string>> = {
  photo: 'Ảnh',
  film: 'Phim',
  document: 'Tài liệu',
};

/** Labels for an archive whose lists are not loaded yet. */
const FALLBACKS: Readonly<Partial<Record<Vocabulary, Readonly<Record<string, string>>>>> = {
  'restoration-status': { 'not-needed': 'Không cần phục hồi' },
  certainty: {
    certain: 'chắc chắn',
    probable: 'có lẽ đúng',
    possible: 'có thể',
    disputed: 'còn ý kiến khác nhau',
  },
  'access-visibility': {
    'theo-yeu-cau': 'Theo yêu cầu được duyệt',
    'cong-khai-xem': 'Công khai – xem',
    'cong-khai-tai': 'Công khai – cho tải',
  },
  'file-processing': {
    original: 'Bản quét nguyên trạng',
    cleaned: 'Đã làm sạch',
    restored: 'Đã phục hồi',
    colourised: 'Đã tô màu',
  },
  'representation-roles': {
    front: 'Mặt trước',
    back: 'Mặt sau',
    'album-page': 'Trang album',
    page: 'Trang',
    master: 'Bản gốc',
    subtitle: 'Phụ đề',
  },
};

export interface LabelRows {
  terms: readonly { vocabulary: string; code: string; label: string }[];
  groups: readonly { code: string; label: string }[];
}

/** Builds the labels from the rows of the vocabulary terms and content groups. */
export function buildLabelBook({ terms, groups }: LabelRows): LabelBook {
  const termLabels = new Map(terms.map(({ vocabulary, code, label }) => [`${vocabulary}/${code}`, label]));
  const groupLabels = new Map(groups.map(({ code, label }) => [code, label]));
  return {
    term: (vocabulary, code) =>
      termLabels.get(`${vocabulary}/${code}`) ?? FALLBACKS[vocabulary]?.[code] ?? code,
    group: (code) => groupLabels.get(code) ?? code,
  };
}
