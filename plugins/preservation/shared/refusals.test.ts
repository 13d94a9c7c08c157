import type { RefusalCode } from './contracts';
import { FileRefused, noteSentence, refusal, refusalOf } from './refusals';

const CODES: RefusalCode[] = ['FILE_EMPTY', 'FILE_TYPE_REFUSED', 'FILE_UNREADABLE', 'FILE_TRUNCATED',
  'FILE_TOO_LARGE', 'FILE_TOO_LARGE_PIXELS', 'FILE_ENCRYPTED', 'FILE_NO_PAGES', 'FILE_NO_STREAM', 'FILE_CHECK_TIMEOUT',
  'SUBTITLE_UNREADABLE', 'SUBTITLE_EMPTY']; // prettier-ignore

describe('refusals (F6)', () => {
  it.each(CODES)('%s has a whole sentence in Vietnamese and in English, and names the file', (code) => {
    const { vi, en, field, fileName } = refusal(code, 'ảnh.jpg');
    expect(vi).toMatch(/^\p{Lu}.+\.$/u);
    expect(en).toMatch(/^\p{Lu}.+\.$/u);
    expect({ field, fileName }).toEqual({ field: 'file', fileName: 'ảnh.jpg' });
  });

  it('F65: names the line where a file goes wrong', () => {
    const { line, vi, en } = refusalOf(new FileRefused('SUBTITLE_UNREADABLE', { line: 12 }), 'a.srt');
    expect(line).toBe(12);
    expect(vi).toMatch(/^Dòng 12: /);
    expect(en).toMatch(/^Line 12: /);
  });

  it('F14: names the missing package', () => {
    expect(noteSentence('NO_PICTURE_FFMPEG_MISSING').vi).toContain('ffmpeg');
    expect(noteSentence('NO_PICTURE_POPPLER_MISSING').en).toContain('poppler-utils');
  });
});
