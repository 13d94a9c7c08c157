import type { FileReport } from './report';

/** So many reasons get a line; the others stand beside their files. */
const MOST = 8;

/** How the next folder is spared a refusal, where the command line or the sheet can say what is missing. */
const REMEDIES: Readonly<Record<string, string>> = {
  SUBTITLES_MISSING: 'ghi bằng --no-subtitles-reason "…" hoặc cột “Vì sao không có phụ đề”',
  TITLE_MISSING: 'ghi ở cột “Tiêu đề” của bảng kê',
  TITLE_IS_FILE_NAME: 'ghi ở cột “Tiêu đề” của bảng kê',
  CONTENT_GROUP_MISSING: 'ghi bằng --group hoặc cột “Nhóm”',
  PROVENANCE_MISSING: 'ghi bằng --provenance hoặc cột “Xuất xứ”',
  ACCESSION_MISSING: 'ghi bằng --accession hoặc cột “Đợt tiếp nhận”',
  ACCESS_REGIME_MISSING: 'ghi bằng --access hoặc cột “Ai được xem”',
  EVENT_MISSING: 'ghi bằng --unknown-reason hoặc cột “Sự kiện”',
  PERSONS_MISSING: 'ghi bằng --unknown-reason hoặc cột “Nhân vật”',
  TIME_MISSING: 'ghi bằng --unknown-reason hoặc cột “Thời gian”',
  PLACE_MISSING: 'ghi bằng --unknown-reason hoặc cột “Địa điểm”',
  AUTHOR_MISSING: 'ghi bằng --unknown-reason hoặc cột “Tác giả”',
};

interface Reason {
  readonly code: string;
  readonly vi: string;
  count: number;
}

/** Why items were kept back, most frequent first; each item counts once for each code. */
const reasonsOf = (reports: readonly FileReport[]): Reason[] => {
  const reasons = new Map<string, Reason>();
  const seen = new Set<string>();
  for (const { item, findings = [] } of reports)
    for (const { code, vi } of findings) {
      const once = `${item?.documentId} ${code}`;
      if (seen.has(once)) continue;
      seen.add(once);
      const reason = reasons.get(code) ?? { code, vi, count: 0 };
      reason.count += 1;
      reasons.set(code, reason);
    }
  return [...reasons.values()].sort((one, other) => other.count - one.count);
};

const reasonLine = ({ code, vi, count }: Reason): string =>
  `  ${count} tư liệu: ${vi}${REMEDIES[code] ? ` (Lần nhập sau: ${REMEDIES[code]}.)` : ''}`;

/** What the person does next, after the closing sentence; nothing where nothing waits. */
export const nextSteps = (reports: readonly FileReport[]): string[] => {
  const drafts = new Set(
    reports.flatMap(({ verdict, item }) =>
      verdict === 'stored' && item && !item.published ? [item.documentId] : [],
    ),
  );
  const reasons = reasonsOf(reports);
  const lines: string[] = [];
  if (reasons.length > 0) lines.push('Vì sao chưa công bố:', ...reasons.slice(0, MOST).map(reasonLine));
  if (drafts.size > 0)
    lines.push(
      `Việc tiếp theo: ${drafts.size} bản nháp đang ở bước “Được đề nghị”. Mở trang quản trị, mục “Việc của tôi”, hàng “Chờ tiếp nhận”, để bổ sung và thẩm định. Chạy lại lệnh này không sửa những tư liệu đã nhập.`,
    );
  if (reports.some(({ verdict }) => verdict === 'failed'))
    lines.push(
      'Những tệp gặp lỗi chưa vào kho. Hãy chạy lại đúng lệnh này: tệp đã nhập không bị nhập lần nữa.',
    );
  return lines;
};
