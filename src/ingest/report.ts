/** What became of one file: one line of the report, the whole line of `--json`. */
export interface FileReport {
  readonly file: string;
  readonly verdict: 'stored' | 'would-store' | 'already-here' | 'duplicate' | 'refused' | 'failed';
  /** Stable and language-free, e.g. `STORED`, `FILE_UNREADABLE`. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly sha256: string | null;
  readonly detectedType: string | null;
  readonly item?: { readonly kind: string; readonly documentId: string; readonly published: boolean };
  /** What still stands in the way of publishing, where publishing was asked for. */
  readonly findings?: readonly { readonly code: string; readonly path: string; readonly vi: string }[];
}

type Counts = Partial<Record<FileReport['verdict'] | 'published' | 'draft', number>>;

export const countReports = (reports: Iterable<FileReport>): Counts => {
  const counts: Counts = {};
  const add = (key: keyof Counts) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const report of reports) {
    add(report.verdict);
    if (report.item && report.verdict === 'stored') add(report.item.published ? 'published' : 'draft');
  }
  return counts;
};

const LABELS: readonly [keyof Counts, string][] = [
  ['stored', 'đã nhập'],
  ['would-store', 'sẽ nhập'],
  ['already-here', 'đã có từ trước'],
  ['duplicate', 'trùng với tệp khác trong thư mục'],
  ['refused', 'bị từ chối'],
  ['failed', 'gặp lỗi'],
  ['published', 'đã công bố'],
  ['draft', 'còn là bản nháp'],
];

/** The closing sentence, e.g. "Xong 51 tệp trong 12.5 s: 43 đã nhập, 8 bị từ chối." */
export const summarySentence = (counts: Counts, total: number, seconds: number): string => {
  const parts = LABELS.flatMap(([key, label]) => (counts[key] ? [`${counts[key]} ${label}`] : []));
  return `Xong ${total} tệp trong ${seconds.toFixed(1)} s: ${parts.join(', ') || 'không có gì để nhập'}.`;
};
