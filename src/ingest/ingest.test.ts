import { describeItem, type ReferenceFinder, titleFromFileName } from './describe-item';
import { IngestError } from './ingest-error';
import { ingestItems, type StoreAnswer } from './ingest-folder';
import type { ItemWriter } from './item-writer';
import { readOptions } from './options';
import { planItems } from './plan';
import { pool } from './pool';
import { cellText, type SheetRow, toSheet } from './read-sheet';
import { countReports, type FileReport, summarySentence } from './report';
import type { FoundFile } from './walk';

const nothing: ReferenceFinder = {
  event: () => undefined,
  person: () => undefined,
  place: () => undefined,
  group: () => undefined,
  accession: () => undefined,
};

const file = (relative: string): FoundFile => ({ path: `/x/${relative}`, relative, bytes: 1 });

describe('the sheet', () => {
  it('understands headings with and without marks, and says which ones it does not', () => {
    const sheet = toSheet([
      ['Tên tệp', 'TIÊU ĐỀ', 'su kien', 'Thời gian chụp', 'Màu giấy'],
      ['a.jpg', 'Lễ mừng', 'Đại hội', 'khoảng 1968', 'vàng'],
      [null, 'dòng không có tệp', null, null, null],
    ]);
    expect(sheet.rows).toEqual([
      { row: 2, file: 'a.jpg', title: 'Lễ mừng', event: 'Đại hội', time: 'khoảng 1968' },
    ]);
    expect(sheet.ignoredHeadings).toEqual(['Màu giấy']);
  });

  it('refuses a sheet without a file column with a sentence', () => {
    expect(() => toSheet([['Tiêu đề'], ['x']])).toThrow(IngestError);
    expect(() => toSheet([])).toThrow(/Tên tệp/);
  });

  it('writes back a date that the spreadsheet program made of the words', () => {
    expect(cellText(new Date(Date.UTC(2022, 5, 28)))).toBe('28/06/2022');
  });

  it('normalises decomposed text', () => {
    expect(cellText('Bác Ái'.normalize('NFD'))).toBe('Bác Ái');
  });
});

describe('which files make one item', () => {
  it('joins rows with one item key in page order, whatever the case and form of the file name', () => {
    const plan = planItems(
      [file('so-tay/Trang 2.JPG'), file('so-tay/Trang 1.JPG'), file('lẻ.jpg')],
      [
        { row: 2, file: 'so-tay/trang 2.jpg', item: 'ST', page: '2' },
        { row: 3, file: 'Trang 1.JPG'.normalize('NFD'), item: 'ST', page: '1' },
        { row: 4, file: 'không có.jpg' },
      ],
    );
    expect(plan.items.map((item) => item.files.map(({ found }) => found.relative))).toEqual([
      ['so-tay/Trang 1.JPG', 'so-tay/Trang 2.JPG'],
      ['lẻ.jpg'],
    ]);
    expect(plan.missing.map(({ row }) => row)).toEqual([4]);
  });

  it('does not guess between two files of the same name', () => {
    const plan = planItems([file('a/1.jpg'), file('b/1.jpg')], [{ row: 2, file: '1.jpg', title: 'x' }]);
    expect(plan.missing).toHaveLength(1);
  });
});

describe('what is said of an item', () => {
  const row: SheetRow = {
    row: 2,
    file: 'a.jpg',
    event: 'không rõ: mặt sau không ghi',
    persons: 'Pinăng Tắc; ông Hai',
    time: 'khoảng 1968',
    place: 'Phước Đại',
    author: 'Không rõ',
  };

  it('keeps words as written, links what is known, and reads explicit unknowns with their reason', () => {
    const find = { ...nothing, person: (name: string) => (name === 'Pinăng Tắc' ? 'p1' : undefined) };
    const data = describeItem('a.jpg', row, { unknownReason: 'Chưa khảo cứu' }, find);
    expect(data.captionEvent).toEqual({ unknown: true, unknownReason: 'mặt sau không ghi' });
    expect(data.captionAuthor).toEqual({ unknown: true, unknownReason: 'Chưa khảo cứu' });
    expect(data.captionTime).toMatchObject({ date: { text: 'khoảng 1968' } });
    expect(data.captionPlace).toMatchObject({ asWritten: 'Phước Đại' });
    expect(data.captionPersons).toMatchObject({
      people: [{ person: 'p1', asWritten: 'Pinăng Tắc' }, { asWritten: 'ông Hai' }],
    });
  });

  it('leaves an element empty when nobody said anything, so that the gate can ask for it', () => {
    const data = describeItem('a.jpg', undefined, {}, nothing);
    expect(data.captionEvent).toBeUndefined();
    expect(data.captionPersons).toBeUndefined();
  });

  it('knows that "không có người" is an answer', () => {
    expect(describeItem('a.jpg', { row: 2, persons: 'Không có người' }, {}, nothing).captionPersons).toEqual({
      nobody: true,
    });
  });

  it.each([
    ['ảnh/Lễ_khai giảng.jpg', 'Lễ khai giảng'],
    ['1870Girl.jpg', '1870Girl'],
    ['.jpg', '.jpg'],
  ])('makes a title of the file name %s', (name, title) => {
    expect(titleFromFileName(name)).toBe(title);
  });
});

describe('bringing items in', () => {
  const answers: Record<string, StoreAnswer> = {
    'a.jpg': { ok: true, fileId: 1, sha256: 'aa', kind: 'image', mime: 'image/jpeg' },
    'copy.jpg': { ok: true, fileId: 1, sha256: 'aa', kind: 'image', mime: 'image/jpeg' },
    'known.pdf': { ok: true, fileId: 2, sha256: 'bb', kind: 'pdf', mime: 'application/pdf' },
    'bad.jpg': { ok: false, code: 'FILE_UNREADABLE', vi: 'hỏng', en: 'broken', sha256: 'cc', mime: null },
    'film.mp4': { ok: true, fileId: 3, sha256: 'dd', kind: 'film', mime: 'video/mp4' },
  };
  const items: ItemWriter = {
    findByKey: async (key) => (key === 'sha256:bb' ? { kind: 'document', documentId: 'old' } : undefined),
    write: async (kind) => {
      if (kind === 'film') throw new Error('database is gone');
      return { kind, documentId: 'new', published: true, findings: [] };
    },
  };
  const options = readOptions(['folder', '--publish']);

  const bring = async (dryRun = false) => {
    const reports: FileReport[] = [];
    const plan = planItems(Object.keys(answers).map(file), []);
    await ingestItems(
      plan.items,
      { ...options, dryRun },
      {
        store: async ({ relative }) => answers[relative] as StoreAnswer,
        items,
        find: nothing,
        report: (report) => reports.push(report),
      },
      2,
    );
    return new Map(reports.map((report) => [report.file, report]));
  };

  it('reports every file exactly once, whatever becomes of it', async () => {
    const reports = await bring();
    expect(Object.fromEntries([...reports].map(([name, { verdict }]) => [name, verdict]))).toEqual({
      'a.jpg': 'stored',
      'copy.jpg': 'duplicate',
      'known.pdf': 'already-here',
      'bad.jpg': 'refused',
      'film.mp4': 'failed',
    });
    expect(summarySentence(countReports(reports.values()), reports.size, 2)).toBe(
      'Xong 5 tệp trong 2.0 s: 1 đã nhập, 1 đã có từ trước, 1 trùng với tệp khác trong thư mục, 1 bị từ chối, 1 gặp lỗi, 1 đã công bố.',
    );
  });

  it('F151: of an item that failed midway each file is told of once, and its bytes are tried again with the next', async () => {
    const plan = planItems(['bad.jpg', 'film.mp4', 'film-2.mp4'].map(file), [
      { row: 2, file: 'bad.jpg', item: '1' },
      { row: 3, file: 'film.mp4', item: '1' },
    ]);
    const reports: FileReport[] = [];
    await ingestItems(
      plan.items,
      options,
      {
        store: async ({ relative }) =>
          answers[relative === 'film-2.mp4' ? 'film.mp4' : relative] as StoreAnswer,
        items,
        find: nothing,
        report: (report) => reports.push(report),
      },
      1,
    );
    expect(reports.map(({ file: name, verdict }) => [name, verdict])).toEqual([
      ['bad.jpg', 'refused'],
      ['film.mp4', 'failed'],
      ['film-2.mp4', 'failed'],
    ]);
  });

  it('tells sound from video, and takes why there are no subtitles from sheet or command line', async () => {
    const sound: StoreAnswer = { ok: true, fileId: 4, sha256: 'ee', kind: 'sound', mime: 'audio/mpeg' };
    const text: StoreAnswer = { ok: true, fileId: 5, sha256: 'ff', kind: 'text', mime: 'text/plain' };
    const stored: Record<string, StoreAnswer | undefined> = { ...answers, 'a.mp3': sound, 'film.srt': text };
    const written: Record<string, unknown>[] = [];
    const plan = planItems(['a.mp3', 'film.mp4', 'film.srt'].map(file), [
      { row: 2, file: 'film.srt', item: '1', role: 'Phụ đề' },
      { row: 3, file: 'film.mp4', item: '1', noSubtitlesReason: 'Phim câm' },
    ]);
    await ingestItems(
      plan.items,
      { ...options, defaults: { noSubtitlesReason: 'Đang chép lời' } },
      {
        store: async ({ relative }) => stored[relative] as StoreAnswer,
        items: {
          findByKey: async () => undefined,
          write: async (kind, data) => {
            written.push({ kind, ...data });
            return { kind, documentId: 'new', published: true, findings: [] };
          },
        },
        find: nothing,
        report: () => undefined,
      },
      1,
    );
    expect(written).toMatchObject([
      { kind: 'film', typeMedia: '01', noSubtitlesReason: 'Đang chép lời' },
      {
        kind: 'film',
        title: 'film',
        typeMedia: '02',
        noSubtitlesReason: 'Phim câm',
        representations: [{ role: 'subtitle' }, { role: 'page' }],
      },
    ]);
  });

  it('writes nothing in a dry run', async () => {
    const write = jest.spyOn(items, 'write');
    const reports = await bring(true);
    expect(write).not.toHaveBeenCalled();
    expect(reports.get('a.jpg')?.verdict).toBe('would-store');
  });
});

describe('the command line', () => {
  it('explains itself when it does not understand', () => {
    expect(() => readOptions([])).toThrow(/npm run ingest/);
    expect(() => readOptions(['a', 'b'])).toThrow(IngestError);
    expect(() => readOptions(['a', '--nonsense'])).toThrow(IngestError);
  });

  it('W13: publishes only with a decision on paper, and says so', () => {
    const without = readOptions(['a', '--publish']);
    expect(without.publish).toBeUndefined();
    expect(without.notice).toContain('--decision');
    expect(readOptions(['a', '--publish', '--decision', '  ']).publish).toBeUndefined();
    const paper = ['--decision', 'Phiếu số 12', '--decided-by', 'Ban Tuyên giáo', '--decided-on', '3/2024'];
    expect(readOptions(['a', '--publish', ...paper])).toMatchObject({
      publish: { decision: 'Phiếu số 12', by: 'Ban Tuyên giáo', on: '3/2024' },
      notice: undefined,
    });
    expect(readOptions(['a', ...paper]).publish).toBeUndefined();
  });
});

describe('the pool', () => {
  it('never runs more than its width and runs everything', async () => {
    let running = 0;
    let most = 0;
    const seen: number[] = [];
    await pool([1, 2, 3, 4, 5], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      seen.push(item);
      running -= 1;
    });
    expect(most).toBe(2);
    expect(seen.sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
