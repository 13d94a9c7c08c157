import type { RefusalCode } from './contracts';
import { noteSentence, refusal } from './refusals';

const CODES: RefusalCode[] = ['FILE_EMPTY', 'FILE_TYPE_REFUSED', 'FILE_UNREADABLE', 'FILE_TRUNCATED',
  'FILE_TOO_LARGE', 'FILE_TOO_LARGE_PIXELS', 'FILE_ENCRYPTED', 'FILE_NO_PAGES', 'FILE_NO_STREAM', 'FILE_CHECK_TIMEOUT']; // prettier-ignore

describe('refusals (F6)', () => {
  it.each(CODES)('%s has a whole sentence in Vietnamese and in English, and names the file', (code) => {
    const { vi, en, field, fileName } = refusal(code, 'ảnh.jpg');
    expect(vi).toMatch(/^\p{Lu}.+\.$/u);
    expect(en).toMatch(/^\p{Lu}.+\.$/u);
    expect({ field, fileName }).toEqual({ field: 'file', fileName: 'ảnh.jpg' });
  });

  it('F14: names the missing package', () => {
    expect(noteSentence('NO_PICTURE_FFMPEG_MISSING').vi).toContain('ffmpeg');
    expect(noteSentence('NO_PICTURE_POPPLER_MISSING').en).toContain('poppler-utils');
  });
});
