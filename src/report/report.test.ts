import { readOptions, ReportUsageError } from './options';
import { createTotals, itemLines, type ReportLine } from './table';

const line = (over: Partial<ReportLine> = {}): ReportLine => ({
  uid: 'api::photo.photo',
  documentId: 'a',
  title: 'Mùa rẫy',
  stage: 'offered',
  score: 40,
  findings: [
    {
      rule: 'P6',
      code: 'PLACE_MISSING',
      severity: 'error',
      path: ['captionPlace'],
      vi: 'Chưa ghi nơi chụp.',
      en: 'x',
    },
    { rule: 'P14', code: 'TEXT_NOT_NFC', severity: 'warning', path: ['title'], vi: 'Chữ lạ.', en: 'x' },
  ],
  ...over,
});

describe('options of the report (E10)', () => {
  it('reports the drafts of all kinds as a table where nothing is said', () => {
    expect(readOptions([])).toEqual({ json: false, published: false, errors: false, kind: undefined });
  });

  it('reads all options', () => {
    expect(readOptions(['--json', '--kind', 'film', '--published', '--errors'])).toEqual({
      json: true,
      published: true,
      errors: true,
      kind: 'film',
    });
  });

  it.each([[['--kind', 'sound']], [['--jsn']], [['photo']], [['--kind']]])(
    'answers %j with the usage in Vietnamese',
    (argv) => {
      expect(() => readOptions(argv)).toThrow(ReportUsageError);
      try {
        readOptions(argv);
      } catch (error) {
        expect((error as ReportUsageError).vi).toMatch(/Chưa hiểu lệnh[^]*provenance:report/);
      }
    },
  );
});

describe('the report’s table (E10)', () => {
  it('tells an item with its findings', () => {
    expect(itemLines(line())).toBe(
      [' 40 điểm  Ảnh: Mùa rẫy', '           ✖ P6  Chưa ghi nơi chụp.', '           ! P14  Chữ lạ.'].join(
        '\n',
      ),
    );
  });

  it('sums up', () => {
    const totals = createTotals();
    totals.add(line());
    totals.add(line({ score: 100, findings: [] }));
    expect(totals.lines()).toMatch(
      /2 tư liệu, điểm trung bình 70[^]*1 tư liệu đủ điều kiện[^]*1 điều bắt buộc, 1 cảnh báo, 0 gợi ý[^]*1 {2}P6 {3}PLACE_MISSING/,
    );
  });

  it('says so when there is nothing', () => {
    expect(createTotals().lines()).toBe('Không có tư liệu nào để kiểm tra.');
  });
});
