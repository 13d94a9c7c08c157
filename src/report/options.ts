import { parseArgs } from 'node:util';

export type ItemKind = 'photo' | 'film' | 'document';

const KINDS: readonly string[] = ['photo', 'film', 'document'] satisfies ItemKind[];

export interface ReportOptions {
  /** One JSON object a line instead of a table. */
  readonly json: boolean;
  readonly kind?: ItemKind;
  /** The published rows instead of the drafts. */
  readonly published: boolean;
  /** Only items with an error. */
  readonly errors: boolean;
}

export const USAGE = `npm run provenance:report -- [tùy chọn]

  Kiểm tra toàn bộ tư liệu trong kho theo các quy tắc về xuất xứ và báo cáo kết quả. Không sửa gì trong kho.

  --kind photo|film|document   chỉ xem ảnh, phim hoặc tài liệu
  --published                  xem bản đã công bố (không ghi thì xem bản nháp)
  --errors                     chỉ kê những tư liệu còn điều bắt buộc phải bổ sung
  --json                       mỗi tư liệu một dòng JSON, để chương trình khác đọc`;

/** The command line was not understood; `vi` holds the usage. */
export class ReportUsageError extends Error {
  readonly code = 'REPORT_USAGE';
  readonly vi: string;

  constructor(reason: string) {
    super(reason);
    this.vi = `Chưa hiểu lệnh.\n\n${USAGE}`;
  }
}

/**
 * Reads the command line.
 * @throws {ReportUsageError} where an option is unknown or names no kind
 */
export const readOptions = (argv: readonly string[]): ReportOptions => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean', default: false },
        kind: { type: 'string' },
        published: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
      },
    });
    if (values.kind !== undefined && !KINDS.includes(values.kind))
      throw new Error('kind must be photo, film or document');
    return { ...values, kind: values.kind as ItemKind | undefined };
  } catch (error) {
    throw new ReportUsageError(error instanceof Error ? error.message : String(error));
  }
};
