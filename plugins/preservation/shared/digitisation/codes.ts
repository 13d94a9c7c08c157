import type { Deviation } from './contract';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a code means, in the few words of a summary. */
export const CODE_WORDS = {
  SCAN_TYPE_UNKNOWN: { vi: 'không phải tệp quét', en: 'not a scan' },
  SCAN_NO_FILES: { vi: 'chưa có tệp quét', en: 'no scans' },
  SCAN_GONE: { vi: 'không tìm thấy tệp', en: 'file not found' },
  SCAN_PDF_LOCKED: { vi: 'PDF cấm sao chép', en: 'PDF forbids copying' },
  SCAN_EMPTY: { vi: 'tệp rỗng', en: 'empty file' },
  SCAN_DAMAGED: { vi: 'tệp hỏng', en: 'damaged file' },
  SCAN_CUT_OFF: { vi: 'tệp bị cụt', en: 'file cut off' },
  SCAN_TOO_LARGE: { vi: 'ảnh quá lớn', en: 'picture too large' },
  SCAN_ENCRYPTED: { vi: 'tệp có mật khẩu', en: 'password' },
  SCAN_TOO_SLOW: { vi: 'đọc quá lâu', en: 'took too long' },
  SCAN_NOT_READ: {
    vi: 'chưa kiểm tra được vì máy thiếu chương trình',
    en: 'not checked, a program is missing',
  },
  SCAN_FORMAT: { vi: 'định dạng không được nhận', en: 'format not accepted' },
  SCAN_RULE_UNSEEN: { vi: 'quy định chưa có trong kho', en: 'rule not known here' },
  SCAN_BIGTIFF: { vi: 'BigTIFF, không phải TIFF 6.0', en: 'BigTIFF, not TIFF 6.0' },
  SCAN_TIFF_TILED: { vi: 'TIFF chia ô', en: 'tiled TIFF' },
  SCAN_PAGES_PER_FILE: { vi: 'nhiều trang trong một tệp', en: 'several pages in a file' },
  SCAN_COMPRESSED: { vi: 'có nén', en: 'compressed' },
  SCAN_COMPRESSION_UNKNOWN: { vi: 'không biết nén có mất dữ liệu không', en: 'lossy or not cannot be told' },
  SCAN_RESOLUTION_LOW: { vi: 'độ phân giải thấp', en: 'resolution too low' },
  SCAN_RESOLUTION_DEFAULT: { vi: 'độ phân giải chỉ là số mặc định', en: 'resolution is a default' },
  SCAN_RESOLUTION_UNKNOWN: { vi: 'không ghi độ phân giải', en: 'no resolution stated' },
  SCAN_RESOLUTION_UNEVEN: { vi: 'độ phân giải ngang và dọc khác nhau', en: 'uneven resolution' },
  SCAN_BIT_DEPTH: { vi: 'độ sâu màu không đúng', en: 'wrong bit depth' },
  SCAN_COLOUR: { vi: 'hệ màu không đúng', en: 'wrong colour space' },
  SCAN_COLOUR_UNKNOWN: { vi: 'không biết hệ màu', en: 'colour space cannot be told' },
  SCAN_COLOUR_PROFILE: { vi: 'hồ sơ màu không phải sRGB', en: 'colour profile is not sRGB' },
  SCAN_SRGB_UNKNOWN: { vi: 'không biết có phải sRGB không', en: 'sRGB or not cannot be told' },
  SCAN_ALPHA: { vi: 'có lớp trong suốt', en: 'transparency' },
  SCAN_NOT_PDFA: { vi: 'không phải PDF/A', en: 'not PDF/A' },
  SCAN_PDFA_UNPROVEN: { vi: 'PDF/A mới là tự khai', en: 'PDF/A only claimed' },
  SCAN_PDF_RESTRICTED: { vi: 'PDF hạn chế in, sao chép', en: 'PDF restricts printing or copying' },
  SCAN_PDF_NO_PICTURE: { vi: 'trang PDF không có ảnh quét', en: 'PDF page without a scan' },
  SCAN_PDF_BLANK: { vi: 'PDF chỉ có trang trắng', en: 'PDF of blank pages' },
  SCAN_PDF_LAYERED: { vi: 'trang PDF tách lớp chữ và nền', en: 'PDF page in layers' },
  SCAN_PDF_TOO_LONG: { vi: 'PDF quá nhiều trang', en: 'too many PDF pages' },
  SCAN_TEXT_MISSING: { vi: 'thiếu lớp chữ', en: 'no text layer' },
  SCAN_TEXT_GARBAGE: { vi: 'lớp chữ không đọc được', en: 'text layer is garbage' },
  SCAN_TEXT_NOT_VIETNAMESE: {
    vi: 'lớp chữ không có dấu tiếng Việt',
    en: 'text layer without Vietnamese letters',
  },
  SCAN_TEXT_BLANK_UNKNOWN: { vi: 'không biết trang có trắng không', en: 'blank or not cannot be told' },
  SCAN_BITRATE_LOW: { vi: 'tốc độ bit thấp', en: 'bit rate too low' },
  SCAN_BITRATE_UNKNOWN: { vi: 'không ghi tốc độ bit', en: 'no bit rate stated' },
  SCAN_SECRECY_MARK: { vi: 'có dấu chỉ độ mật', en: 'mark of secrecy' },
  SCAN_NAME: { vi: 'tên tệp sai quy ước', en: 'file name' },
  SCAN_NAME_OTHER_UNIT: { vi: 'mã trong tên tệp khác hồ sơ', en: 'code of another unit' },
  SCAN_FOLDER_NAME: { vi: 'tên thư mục không phải mã hồ sơ', en: 'folder name' },
  SCAN_FOLDER_PLACE: { vi: 'thư mục để sai chỗ', en: 'folder in the wrong place' },
  SCAN_PAGE_GAP: { vi: 'thiếu số trang', en: 'gap in the pages' },
  SCAN_PAGE_DOUBLE: { vi: 'trùng số trang', en: 'page number twice' },
  SCAN_DOCUMENT_GAP: { vi: 'thiếu số thứ tự văn bản', en: 'gap in the documents' },
  SCAN_DOCUMENT_DOUBLE: { vi: 'trùng số thứ tự văn bản', en: 'document number twice' },
  SCAN_PDF_MISSING: { vi: 'thiếu PDF', en: 'PDF missing' },
  SCAN_PICTURES_MISSING: { vi: 'thiếu ảnh từng trang', en: 'page pictures missing' },
  SCAN_PAGE_COUNT_DIFFERS: { vi: 'số trang PDF và TIFF khác nhau', en: 'page counts differ' },
  SCAN_SMALL_PRINT_UNKNOWN: { vi: 'không biết cỡ chữ', en: 'size of print cannot be told' },
  SCAN_GREY_ORIGINAL_UNKNOWN: {
    vi: 'không biết bản gốc có màu không',
    en: 'colour of the original cannot be told',
  },
  SCAN_MAP_UNKNOWN: { vi: 'không biết có phải bản đồ không', en: 'map or not cannot be told' },
  SCAN_SCALE_UNKNOWN: { vi: 'không biết tỉ lệ quét', en: 'scale cannot be told' },
  SCAN_SIGNATURE_UNKNOWN: { vi: 'chưa xem chữ ký số', en: 'digital signature not read' },
  SCAN_SECRECY_UNKNOWN: { vi: 'không biết độ mật', en: 'secrecy cannot be told' },
} as const satisfies Record<string, Words>;

export type ScanCode = keyof typeof CODE_WORDS;

/** A rule in whose name something is said: every sentence ends with where it stands written. */
interface Sourced {
  readonly source: string;
}

/** The document; what it says there stands in the profile after the colon. */
const documentOf = ({ source }: Sourced): string => source.split(':', 1)[0] ?? source;

const make =
  (severity: Deviation['severity']) =>
  (code: ScanCode, file: string | null, vi: string, en: string, rule?: Sourced): Deviation => ({
    code,
    severity,
    file,
    vi: rule ? `${vi} (${documentOf(rule)})` : vi,
    en: rule ? `${en} (${documentOf(rule)})` : en,
  });

/** The file departs from the profile. */
export const error = make('error');
/** A person must look: it may depart from the profile, or the file does not tell. */
export const warning = make('warning');
