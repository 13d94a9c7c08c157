import { parseArgs } from 'node:util';

import { IngestError } from './ingest-error';

/** The appraisal on paper by which items enter the store (A31), as its paper says. */
export interface PaperDecision {
  readonly decision: string;
  readonly by: string;
  readonly on: string;
}

export interface IngestOptions {
  readonly folder: string;
  readonly sheet?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** A sentence to say before the work begins. */
  readonly notice?: string;
  /** Publish what was appraised on paper; the decision that says so, or nothing. */
  readonly publish?: PaperDecision;
  /** Said of every item of the folder where the sheet does not say otherwise. */
  readonly defaults: {
    readonly group?: string;
    readonly provenance?: string;
    readonly access?: string;
    readonly accession?: string;
    /** Fills a caption element that nobody described as an explicit unknown with this reason (decision 12). */
    readonly unknownReason?: string;
    /** Why the films of the folder have no subtitles (A24). */
    readonly noSubtitlesReason?: string;
  };
}

export const USAGE = `npm run ingest -- THƯ_MỤC [tùy chọn]

  --sheet BẢNG.xlsx|.csv     mô tả từng tệp (cột: Tên tệp, Tiêu đề, Nhóm, Sự kiện, Nhân vật, Thời gian,
                             Địa điểm, Tác giả, Xuất xứ, Mô tả, Ai được xem, Vì sao không có phụ đề,
                             Mã mục, Vai trò, Trang …); các tệp cùng Mã mục là một tư liệu
  --dry-run                  chỉ kiểm tra và báo cáo, không ghi gì
  --json                     mỗi tệp một dòng JSON
  --publish                  công bố những mục đủ điều kiện; mục chưa đủ được giữ ở dạng nháp.
                             Phải kèm --decision: không tư liệu nào vào kho mà không qua thẩm định
  --decision "…"             văn bản thẩm định đã có, ví dụ “Phiếu thẩm định số 12-PTĐ/BTG”
  --decided-by "…"           cơ quan, người ký văn bản thẩm định
  --decided-on "…"           ngày của văn bản thẩm định
  --group G6                 nhóm nội dung cho mọi mục chưa ghi nhóm
  --provenance "…"           xuất xứ cho mọi mục chưa ghi xuất xứ
  --access cong-khai-xem     ai được xem, cho mọi mục chưa ghi
  --accession 2024-001       đợt tiếp nhận
  --unknown-reason "…"       yếu tố chú thích để trống được ghi là “không rõ” với lý do này
  --no-subtitles-reason "…"  vì sao phim không có phụ đề, ví dụ “phim câm”; phim có tệp phụ đề thì
                             ghi tệp đó vào bảng kê với cùng Mã mục, Vai trò là “phụ đề”`;

interface DecisionValues {
  readonly decision?: string;
  readonly 'decided-by'?: string;
  readonly 'decided-on'?: string;
}

const decisionOf = (values: DecisionValues): PaperDecision | undefined => {
  const decision = values.decision?.trim();
  if (!decision) return undefined;
  return { decision, by: values['decided-by'] ?? 'không ghi', on: values['decided-on'] ?? 'không ghi' };
};

/** Said at the start: what was asked for will not happen, and why. */
const WITHOUT_DECISION =
  'Chưa ghi văn bản thẩm định (--decision "…"), nên mọi mục được giữ ở dạng nháp: không tư liệu nào vào kho mà không qua thẩm định.';

/**
 * Reads the command line.
 * @throws {IngestError} with the usage when the folder is missing or an option is unknown
 */
export const readOptions = (argv: readonly string[]): IngestOptions => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        decision: { type: 'string' },
        'decided-by': { type: 'string' },
        'decided-on': { type: 'string' },
        group: { type: 'string' },
        provenance: { type: 'string' },
        access: { type: 'string' },
        accession: { type: 'string' },
        'unknown-reason': { type: 'string' },
        'no-subtitles-reason': { type: 'string' },
      },
    });
    const [folder, ...rest] = positionals;
    if (!folder || rest.length > 0) throw new Error('exactly one folder is expected');
    return {
      folder,
      sheet: values.sheet,
      dryRun: values['dry-run'],
      json: values.json,
      notice: values.publish && !values.decision?.trim() ? WITHOUT_DECISION : undefined,
      publish: values.publish ? decisionOf(values) : undefined,
      defaults: {
        group: values.group,
        provenance: values.provenance,
        access: values.access,
        accession: values.accession,
        unknownReason: values['unknown-reason'],
        noSubtitlesReason: values['no-subtitles-reason'],
      },
    };
  } catch (error) {
    throw new IngestError(
      'INGEST_USAGE',
      `Chưa hiểu lệnh.\n\n${USAGE}`,
      error instanceof Error ? error.message : String(error),
    );
  }
};
