import { parseArgs } from 'node:util';

import { IngestError } from './ingest-error';

export interface IngestOptions {
  readonly folder: string;
  readonly sheet?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly publish: boolean;
  /** Said of every item of the folder where the sheet does not say otherwise. */
  readonly defaults: {
    readonly group?: string;
    readonly provenance?: string;
    readonly access?: string;
    readonly accession?: string;
    /** Fills a caption element that nobody described as an explicit unknown with this reason (decision 12). */
    readonly unknownReason?: string;
  };
}

export const USAGE = `npm run ingest -- THƯ_MỤC [tùy chọn]

  --sheet BẢNG.xlsx|.csv     mô tả từng tệp (cột: Tên tệp, Tiêu đề, Nhóm, Sự kiện, Nhân vật, Thời gian,
                             Địa điểm, Tác giả, Xuất xứ, Mô tả, Ai được xem, Mã mục, Vai trò, Trang …)
  --dry-run                  chỉ kiểm tra và báo cáo, không ghi gì
  --json                     mỗi tệp một dòng JSON
  --publish                  công bố những mục đủ điều kiện; mục chưa đủ được giữ ở dạng nháp
  --group G6                 nhóm nội dung cho mọi mục chưa ghi nhóm
  --provenance "…"           xuất xứ cho mọi mục chưa ghi xuất xứ
  --access cong-khai-xem     ai được xem, cho mọi mục chưa ghi
  --accession 2024-001       đợt tiếp nhận
  --unknown-reason "…"       yếu tố chú thích để trống được ghi là “không rõ” với lý do này`;

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
        group: { type: 'string' },
        provenance: { type: 'string' },
        access: { type: 'string' },
        accession: { type: 'string' },
        'unknown-reason': { type: 'string' },
      },
    });
    const [folder, ...rest] = positionals;
    if (!folder || rest.length > 0) throw new Error('exactly one folder is expected');
    return {
      folder,
      sheet: values.sheet,
      dryRun: values['dry-run'],
      json: values.json,
      publish: values.publish,
      defaults: {
        group: values.group,
        provenance: values.provenance,
        access: values.access,
        accession: values.accession,
        unknownReason: values['unknown-reason'],
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
