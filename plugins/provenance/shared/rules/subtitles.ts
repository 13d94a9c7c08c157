import { remark } from '../finding';
import { open, type Rule } from '../rule';
import { MIN_REASON } from '../statement-findings';

const SOUND = '01';

const missing = remark(
  'SUBTITLES_MISSING',
  'error',
  ['noSubtitlesReason'],
  'Phim chưa có phụ đề. Hãy thêm tệp phụ đề, hoặc ghi lý do không có, ví dụ: phim câm, đang chép lời.',
  'The film has no subtitles. Add a subtitle file, or say why there is none, for example: silent film.',
);

const tooShort = remark(
  'SUBTITLES_REASON_TOO_SHORT',
  'error',
  ['noSubtitlesReason'],
  'Lý do không có phụ đề ghi quá ngắn. Hãy ghi rõ hơn, ví dụ: phim câm, đang chép lời.',
  'The reason for having no subtitles is too short. Say more, for example: silent film, being transcribed.',
);

/** P25: a film has subtitles or a reason (A24: "có phụ đề, chú thích"). The plan asks none of a sound recording. */
export const subtitles: Rule = {
  id: 'P25',
  vi: 'Phim có phụ đề, hoặc ghi lý do không có.',
  en: 'A film has subtitles, or a reason for having none.',
  codes: [open('SUBTITLES_MISSING', 'error'), open('SUBTITLES_REASON_TOO_SHORT', 'error')],
  kinds: ['film'],
  judge: ({ record: { representations, typeMedia, noSubtitlesReason } }) => {
    if (typeMedia === SOUND) return [];
    if (representations.some(({ role, fileId }) => role === 'subtitle' && fileId !== null)) return [];
    if (!noSubtitlesReason) return [missing];
    return noSubtitlesReason.length < MIN_REASON ? [tooShort] : [];
  },
};
