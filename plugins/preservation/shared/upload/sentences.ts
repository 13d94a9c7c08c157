import type { RefusalCode } from '../contracts';
import { refusal } from '../refusals';
import type { UploadCode, UploadState } from './contracts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const REFUSED: Record<UploadCode, Sentence> = {
  UPLOAD_NAME_MISSING: { vi: 'Tệp gửi lên không có tên.', en: 'The file has no name.' },
  UPLOAD_SIZE_INVALID: {
    vi: 'Không biết kích thước tệp. Hãy chọn lại tệp.',
    en: 'The size of the file is not known. Choose the file again.',
  },
  UPLOAD_HASH_MISSING: {
    vi: 'Tệp gửi lên chưa có mã kiểm tra SHA-256 tính trên máy gửi.',
    en: 'The SHA-256 computed on the sending computer is missing.',
  },
  UPLOAD_HASH_MISMATCH: {
    vi: 'Tệp đến nơi không giống tệp trên máy gửi (mã kiểm tra khác nhau), nên kho không giữ. Hãy gửi lại; nếu vẫn vậy, có thể tệp đang bị sửa hoặc ổ đĩa có lỗi.',
    en: 'What arrived is not what was on the sending computer (the checksums differ), so nothing was kept. Send it again; if this repeats, the file is being changed or a disk is failing.',
  },
  UPLOAD_FOLDER_UNKNOWN: {
    vi: 'Không có thư mục này trong thư viện tư liệu. Hãy chọn thư mục khác.',
    en: 'There is no such folder in the media library. Choose another.',
  },
  UPLOAD_NO_SPACE: {
    vi: 'Máy chủ không còn đủ chỗ cho tệp này. Hãy báo người quản trị.',
    en: 'The server has not enough space left for this file. Tell the administrator.',
  },
  UPLOAD_NOT_FOUND: { vi: 'Không có lần gửi này.', en: 'There is no such upload.' },
  UPLOAD_QUERY_INVALID: {
    vi: 'Yêu cầu không hợp lệ. Hãy tải lại trang.',
    en: 'The request is not valid. Reload the page.',
  },
  UPLOAD_CHECK_FAILED: {
    vi: 'Tệp đã đến nơi nhưng máy chủ nhiều lần không lưu được. Hãy gửi lại, và báo người quản trị.',
    en: 'The file arrived, but the server failed to store it several times. Send it again and tell the administrator.',
  },
};

const STATES: Record<Exclude<UploadState, 'refused'>, Sentence> = {
  receiving: { vi: 'Đang nhận, chưa đủ tệp.', en: 'Being received; not complete yet.' },
  checking: {
    vi: 'Đã nhận đủ; máy chủ đang đọc lại và kiểm tra.',
    en: 'All of it arrived; the server is reading it back and checking it.',
  },
  stored: {
    vi: 'Đã vào kho. Máy chủ đọc lại toàn bộ tệp và thấy giống từng byte với tệp trên máy gửi.',
    en: 'In the archive. The server read the whole file back and found it byte for byte that of the sender.',
  },
  duplicate: {
    vi: 'Kho đã có tệp giống từng byte, nên không lưu thêm lần nữa.',
    en: 'The archive already had the same bytes; nothing was stored a second time.',
  },
};

export const uploadSentence = (code: UploadCode): Sentence => REFUSED[code];

export const isUploadCode = (code: string): code is UploadCode => Object.hasOwn(REFUSED, code);

/** What a person reads about an upload in this state, in both languages. */
export const stateSentence = (
  state: UploadState,
  code: RefusalCode | UploadCode | null,
  fileName: string,
): Sentence => {
  if (state !== 'refused') return STATES[state];
  if (code === null) return REFUSED.UPLOAD_CHECK_FAILED;
  if (isUploadCode(code)) return REFUSED[code];
  const { vi, en } = refusal(code, fileName);
  return { vi, en };
};
