import { error, type ScanCode } from './codes';
import type { Deviation, ScanFacts, ScanTrouble } from './contract';
import { judgePdf } from './judge-pdf';
import { judgePicture } from './judge-picture';
import { judgeRecording } from './judge-recording';
import type { Profile } from './profile';

const TROUBLES: Readonly<Record<ScanTrouble, { code: ScanCode; vi: string; en: string }>> = {
  'unknown-type': {
    code: 'SCAN_TYPE_UNKNOWN',
    vi: 'Không phải tệp ảnh, PDF, phim hay âm thanh. Hãy để tệp này ở chỗ khác.',
    en: 'Not a picture, PDF, film or sound file. Keep it elsewhere.',
  },
  gone: {
    code: 'SCAN_GONE',
    vi: 'Không tìm thấy tệp này nữa, nên chưa kiểm tra được.',
    en: 'This file is not there any more and was not checked.',
  },
  empty: {
    code: 'SCAN_EMPTY',
    vi: 'Tệp rỗng (0 byte). Hãy quét hoặc chép lại.',
    en: 'The file is empty (0 bytes). Scan or copy it again.',
  },
  encrypted: {
    code: 'SCAN_ENCRYPTED',
    vi: 'Tệp có mật khẩu nên không kiểm tra được. Hãy gỡ mật khẩu.',
    en: 'The file needs a password and cannot be checked. Remove it.',
  },
  damaged: {
    code: 'SCAN_DAMAGED',
    vi: 'Tệp bị hỏng, không đọc được. Hãy quét hoặc chép lại.',
    en: 'The file is damaged and cannot be read. Scan or copy it again.',
  },
  'cut-off': {
    code: 'SCAN_CUT_OFF',
    vi: 'Tệp bị cụt: thiếu một phần dữ liệu ảnh, có thể do chép dở dang. Hãy chép lại từ nguồn.',
    en: 'The file is cut off: part of the picture data is missing, perhaps an unfinished copy. Copy it again.',
  },
  'too-slow': {
    code: 'SCAN_TOO_SLOW',
    vi: 'Đọc tệp quá lâu nên dừng lại, chưa kiểm tra được; tệp có thể bị hỏng.',
    en: 'Reading the file took too long and was stopped; it was not checked and may be damaged.',
  },
  'no-tool': {
    code: 'SCAN_NOT_READ',
    vi: 'Chưa kiểm tra được tệp này: máy thiếu gói phần mềm để đọc (poppler-utils cho PDF, ffmpeg cho phim và âm thanh, perl cho ảnh).',
    en: 'This file could not be checked: the machine lacks the package that reads it (poppler-utils for PDF, ffmpeg for film and sound, perl for pictures).',
  },
};

const judgeTrouble = (name: string, trouble: ScanTrouble): Deviation => {
  const { code, vi, en } = TROUBLES[trouble];
  return error(code, name, vi, en);
};

/** What of one file departs from the profile; its name and its place among others are judged by the set (F181). */
export const judgeFile = (facts: ScanFacts, profile: Profile): Deviation[] => {
  if (facts.trouble) return [judgeTrouble(facts.name, facts.trouble)];
  switch (facts.kind) {
    case 'picture':
      return judgePicture(facts, profile.picture, true);
    case 'pdf':
      return judgePdf(facts, profile.pdf);
    case 'film':
      return judgeRecording(facts, profile.film);
    case 'sound':
      return judgeRecording(facts, profile.sound);
    default:
      return [judgeTrouble(facts.name, 'unknown-type')];
  }
};
