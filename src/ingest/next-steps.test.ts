import { nextSteps } from './next-steps';
import type { FileReport } from './report';

const SUBTITLES = { code: 'SUBTITLES_MISSING', path: 'noSubtitlesReason', vi: 'Phim chưa có phụ đề.' };
const SECRET = { code: 'SECRECY_REFUSED', path: 'secrecy', vi: 'Tư liệu có dấu mật.' };

const report = (documentId: string, over: Partial<FileReport> = {}): FileReport => ({
  file: `${documentId}.mp4`,
  verdict: 'stored',
  code: 'STORED',
  vi: 'Đã nhập.',
  en: 'Stored.',
  sha256: 'aa',
  detectedType: 'video/mp4',
  item: { kind: 'film', documentId, published: false },
  ...over,
});

describe('what to do after an ingest', () => {
  it('asks nothing where everything is published', () => {
    expect(nextSteps([report('a', { item: { kind: 'film', documentId: 'a', published: true } })])).toEqual(
      [],
    );
  });

  it('counts items, not files, by reason, and says what the command line can settle', () => {
    const lines = nextSteps([
      report('a', { findings: [SECRET, SUBTITLES] }),
      report('a', { file: 'a-2.mp4', findings: [SECRET, SUBTITLES] }),
      report('b', { findings: [SUBTITLES] }),
    ]);
    expect(lines.slice(0, 3)).toEqual([
      'Vì sao chưa công bố:',
      '  2 tư liệu: Phim chưa có phụ đề. (Lần nhập sau: ghi bằng --no-subtitles-reason "…" hoặc cột “Vì sao không có phụ đề”.)',
      '  1 tư liệu: Tư liệu có dấu mật.',
    ]);
    expect(lines[3]).toMatch(/^Việc tiếp theo: 2 bản nháp .*Chờ tiếp nhận/);
  });

  it('sends nobody after what was in the archive before', () => {
    expect(nextSteps([report('a', { verdict: 'already-here' })])).toEqual([]);
  });

  it('has files that failed tried again', () => {
    expect(nextSteps([report('a', { verdict: 'failed', item: undefined })])).toEqual([
      expect.stringContaining('chạy lại'),
    ]);
  });
});
