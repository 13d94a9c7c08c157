import { MOST_WORDS, parseBbox } from './parse-bbox';
import { textOfWords } from './text-of-words';

const word = (text: string, [x0, y0, x1, y1]: number[]) =>
  `<word xMin="${x0}" yMin="${y0}" xMax="${x1}" yMax="${y1}">${text}</word>`;
const page = (content: string, width = 600, height = 800) =>
  `<!DOCTYPE html><html><head><title>a &lt;page&gt;</title></head><body><doc>
  <page width="${width}.000000" height="${height}.000000"><flow>${content}</flow></page></doc></body></html>`;

describe('the text layer of a page (F71)', () => {
  it('gives words with places in parts of the page, lines and blocks', () => {
    const found = parseBbox(
      page(
        `<block xMin="0"><line>${word('Nghị', [60, 80, 120, 100])}${word('quyết', [130, 80, 200, 100])}</line>
         <line>${word('số 5', [60, 110, 90, 130])}</line></block>
         <block><line>${word('Bác&#160;Ái &amp; &quot;căn cứ&quot;', [60, 400, 300, 420])}</line></block>`,
      ),
      0,
    );
    expect(found).toMatchObject({ width: 600, height: 800 });
    expect(found?.words[0]).toEqual({
      text: 'Nghị',
      x: 0.1,
      y: 0.1,
      w: 0.1,
      h: 0.025,
      confidence: null,
      line: 0,
      block: 0,
    });
    expect(textOfWords(found?.words ?? [])).toBe('Nghị quyết\nsố 5\n\nBác Ái & "căn cứ"');
  });

  it.each([90, 270])('knows that a page turned by %d degrees is as wide as it was high', (rotation) => {
    const found = parseBbox(
      page(`<block><line>${word('Hello', [700, 60, 720, 120])}</line></block>`),
      rotation,
    );
    expect(found).toMatchObject({ width: 800, height: 600, words: [{ x: 0.875, y: 0.1, w: 0.025, h: 0.1 }] });
  });

  it('composes letters, and leaves out what has no place on the page', () => {
    const found = parseBbox(
      page(
        `<block><line>${word('Đảng'.normalize('NFD'), [1, 1, 50, 20])}${word('ngoài', [900, 900, 950, 950])}
         ${word('', [1, 1, 9, 9])}<word xMin="nan" yMin="1" xMax="2" yMax="3">x</word></line></block>`,
      ),
      0,
    );
    expect(found?.words.map(({ text }) => text)).toEqual(['Đảng']);
  });

  it('takes no more words than a page can hold, and only of the first page', () => {
    const many = word('a', [1, 1, 9, 9]).repeat(MOST_WORDS + 5);
    expect(parseBbox(page(many), 0)?.words).toHaveLength(MOST_WORDS);
    const two = page(word('một', [1, 1, 9, 9])) + page(word('hai', [1, 1, 9, 9]));
    expect(parseBbox(two, 0)?.words.map(({ text }) => text)).toEqual(['một']);
  });

  it.each([
    '',
    '<page width="0" height="800">',
    'Syntax Error: broken',
    '<page width="x" height="y"></page>',
  ])('says nothing of what is no page: %j', (xhtml) => expect(parseBbox(xhtml, 0)).toBeNull());
});
