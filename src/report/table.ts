import type { Finding } from '../../plugins/provenance/shared/finding';

/** One judged item, as `--json` prints it. */
export interface ReportLine {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly stage: string | null;
  readonly score: number;
  readonly findings: readonly Finding[];
}

const MARKS = { error: '✖', warning: '!', hint: '·' } as const;
const KIND: Readonly<Record<string, string>> = {
  'api::photo.photo': 'Ảnh',
  'api::film.film': 'Phim',
  'api::document.document': 'Tài liệu',
};

const count = ({ findings }: ReportLine, severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** An item with its findings, for a person to read. */
export const itemLines = (line: ReportLine): string => {
  const { uid, title, score, findings } = line;
  const head = `${String(score).padStart(3)} điểm  ${KIND[uid] ?? uid}: ${title || '(chưa có tiêu đề)'}`;
  const rows = findings.map(({ severity, rule, vi }) => `           ${MARKS[severity]} ${rule}  ${vi}`);
  return [head, ...rows].join('\n');
};

/** Sums over all judged items, kept while they stream by. */
export const createTotals = () => {
  let items = 0;
  let score = 0;
  let refused = 0;
  const found = { error: 0, warning: 0, hint: 0 };
  const byCode = new Map<string, { readonly rule: string; count: number }>();
  return {
    add(line: ReportLine): void {
      items += 1;
      score += line.score;
      if (count(line, 'error') > 0) refused += 1;
      for (const { severity, code, rule } of line.findings) {
        found[severity] += 1;
        const known = byCode.get(code) ?? { rule, count: 0 };
        known.count += 1;
        byCode.set(code, known);
      }
    },

    /** The totals in words, the most frequent findings first. */
    lines(): string {
      if (items === 0) return 'Không có tư liệu nào để kiểm tra.';
      const frequent = [...byCode]
        .sort(([, one], [, other]) => other.count - one.count)
        .map(([code, { rule, count: times }]) => `  ${String(times).padStart(6)}  ${rule.padEnd(4)} ${code}`);
      return [
        `Đã kiểm tra ${items} tư liệu, điểm trung bình ${Math.round(score / items)}/100.`,
        `${items - refused} tư liệu đủ điều kiện công bố, ${refused} tư liệu còn điều bắt buộc phải bổ sung.`,
        `Tổng cộng: ${found.error} điều bắt buộc, ${found.warning} cảnh báo, ${found.hint} gợi ý.`,
        ...(frequent.length > 0 ? ['', 'Những điều gặp nhiều nhất:', ...frequent] : []),
      ].join('\n');
    },
  };
};
