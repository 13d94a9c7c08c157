import type { NoteCode, Refusal, RefusalCode } from './contracts';

interface Sentence {
  vi: string;
  en: string;
}

const REFUSALS: Record<RefusalCode, Sentence> = {
  FILE_EMPTY: {
    vi: 'Tệp rỗng (0 byte). Hãy chép lại từ nguồn.',
    en: 'The file is empty (0 bytes). Copy it again from its source.',
  },
  FILE_TYPE_REFUSED: {
    vi: 'Nội dung tệp không thuộc loại kho nhận. Kho nhận ảnh (JPEG, PNG, TIFF, WebP, GIF, AVIF, HEIC, SVG), phim, âm thanh, PDF, văn bản Word/Excel/PowerPoint/OpenDocument/RTF, văn bản thuần, CSV và phụ đề.',
    en: 'The content is not of a type the archive takes. It takes pictures (JPEG, PNG, TIFF, WebP, GIF, AVIF, HEIC, SVG), film, sound, PDF, Word/Excel/PowerPoint/OpenDocument/RTF files, plain text, CSV and subtitles.',
  },
  FILE_UNREADABLE: {
    vi: 'Tệp bị hỏng: không đọc được nội dung theo đúng loại của nó.',
    en: 'The file is damaged: its content cannot be read as what it claims to be.',
  },
  FILE_TRUNCATED: {
    vi: 'Tệp bị cụt: phần cuối không có, có thể do chép dở dang. Hãy chép lại từ nguồn.',
    en: 'The file is cut off: its end is missing, perhaps an unfinished copy. Copy it again from its source.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp lớn hơn mức cho phép của kho.',
    en: 'The file is larger than the archive allows.',
  },
  FILE_TOO_LARGE_PIXELS: {
    vi: 'Ảnh vượt quá mức kho mở được (150 triệu điểm ảnh; HEIC 64 triệu). Hãy chia ảnh hoặc quét ở độ phân giải thấp hơn.',
    en: 'The picture is larger than the archive can open (150 million pixels; HEIC 64 million). Divide it or scan it at a lower resolution.',
  },
  FILE_ENCRYPTED: {
    vi: 'Tệp có mật khẩu mở. Hãy gỡ mật khẩu rồi gửi lại: tư liệu lưu lâu dài phải mở được.',
    en: 'The file needs a password to open. Remove it and send the file again: what is kept for good must open.',
  },
  FILE_NO_PAGES: {
    vi: 'Tệp PDF không có trang nào.',
    en: 'The PDF has no pages.',
  },
  FILE_NO_STREAM: {
    vi: 'Tệp phim hoặc âm thanh không có luồng hình hay tiếng nào giải mã được.',
    en: 'The film or sound file has no picture or sound stream that can be decoded.',
  },
  FILE_CHECK_TIMEOUT: {
    vi: 'Kiểm tra tệp quá thời gian cho phép nên dừng lại; tệp có thể bị hỏng.',
    en: 'Checking the file took too long and was stopped; the file may be damaged.',
  },
  SUBTITLE_UNREADABLE: {
    vi: 'Tệp phụ đề viết sai, chưa nhận. Mỗi lời cần một dòng thời gian như 00:01:02,500 --> 00:01:05,000, lúc hết phải sau lúc bắt đầu. Hãy sửa rồi gửi lại.',
    en: 'The subtitle file is written wrongly and was not taken. Each line needs its times, such as 00:01:02,500 --> 00:01:05,000, the end after the beginning. Correct it and send it again.',
  },
  SUBTITLE_EMPTY: {
    vi: 'Tệp phụ đề không có lời nào. Hãy kiểm tra lại tệp rồi gửi lại.',
    en: 'The subtitle file has no words in it. Check it and send it again.',
  },
};

const NOTES: Record<NoteCode, Sentence> = {
  NAME_MISLEADS: {
    vi: 'Đuôi tên tệp không khớp với nội dung; kho ghi theo nội dung thật.',
    en: 'The extension does not match the content; the archive records the true type.',
  },
  NO_PICTURE_FFMPEG_MISSING: {
    vi: 'Chưa kiểm tra và chưa có hình: máy chủ thiếu gói ffmpeg.',
    en: 'Not checked and no picture: the server lacks the package ffmpeg.',
  },
  NO_PICTURE_POPPLER_MISSING: {
    vi: 'Chưa kiểm tra và chưa có hình: máy chủ thiếu gói poppler-utils.',
    en: 'Not checked and no picture: the server lacks the package poppler-utils.',
  },
  NO_PICTURE_DRAWN: {
    vi: 'Tệp đọc được nhưng không vẽ được hình đại diện.',
    en: 'The file can be read, but no picture could be drawn from it.',
  },
  PICTURE_DAMAGED: {
    vi: 'Ảnh đủ đầu đủ cuối nhưng hỏng một phần ở giữa; kho vẫn giữ, nên tìm bản khác tốt hơn.',
    en: 'The picture is complete from start to end but damaged in between; it is kept, a better copy should be sought.',
  },
  PDF_RESTRICTED: {
    vi: 'PDF mở được không cần mật khẩu nhưng bị hạn chế in hoặc sao chép; nên xin bản không hạn chế.',
    en: 'The PDF opens without a password but restricts printing or copying; ask for an unrestricted copy.',
  },
};

/** The refusal of one file, with sentences for the person who sent it. `line`: where it goes wrong, from 1. */
export const refusal = (code: RefusalCode, fileName: string, line?: number): Refusal => {
  const { vi, en } = REFUSALS[code];
  return line === undefined
    ? { code, vi, en, field: 'file', fileName }
    : { code, vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}`, field: 'file', fileName, line };
};

/** The sentence of a remark about a kept master. */
export const noteSentence = (code: NoteCode): Sentence => NOTES[code];

/** Thrown inside the check of one file; carries code and line only, the sentence is made where the name is known. */
export class FileRefused extends Error {
  /** Where it goes wrong, from 1, where lines are counted. */
  readonly line: number | undefined;

  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions & { line?: number },
  ) {
    super(code, options);
    this.name = 'FileRefused';
    this.line = options?.line;
  }
}

/** What the sender of a refused file is told. */
export const refusalOf = ({ code, line }: FileRefused, fileName: string): Refusal =>
  refusal(code, fileName, line);
