import { parseTsv } from './parse-tsv';
import { textOfWords } from './text-of-words';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const table = (...rows: (string | number)[][]) => [HEAD, ...rows.map((row) => row.join('\t'))].join('\n');
const PAGE = [1, 1, 0, 0, 0, 0, 0, 0, 1000, 2000, -1, ''];

describe("tesseract's table of words (F72)", () => {
  it('gives words with places in parts of the picture, lines and paragraphs', () => {
    const words = parseTsv(
      table(
        PAGE,
        [2, 1, 1, 0, 0, 0, 100, 200, 500, 50, -1, ''],
        [5, 1, 1, 1, 1, 1, 100, 200, 200, 50, '96.43', 'Tỉnh'],
        [5, 1, 1, 1, 1, 2, 320, 200, 200, 50, '91', 'ủy'],
        [5, 1, 1, 1, 2, 1, 100, 260, 200, 50, '88', 'Ninh'],
        [5, 1, 2, 1, 1, 1, 100, 900, 200, 50, '70.06', 'Thuận'],
      ),
    );
    expect(words?.[0]).toEqual({
      text: 'Tỉnh',
      x: 0.1,
      y: 0.1,
      w: 0.2,
      h: 0.025,
      confidence: 96.4,
      line: 0,
      block: 0,
    });
    expect(textOfWords(words ?? [])).toBe('Tỉnh ủy\nNinh\n\nThuận');
  });

  it('leaves out blanks and rows that are no words', () => {
    const words = parseTsv(
      table(
        PAGE,
        [5, 1, 1, 1, 1, 1, 0, 0, 10, 10, 95, ' '],
        [5, 1, 1, 1, 1, 2, 0, 0, 10, 10, -1, 'x'],
        [5, 1, 1],
      ),
    );
    expect(words).toEqual([]);
  });

  it.each(['', 'Error in pixReadStream', HEAD])('is null for what is no table of a page: %j', (tsv) =>
    expect(parseTsv(tsv)).toBeNull(),
  );
});
