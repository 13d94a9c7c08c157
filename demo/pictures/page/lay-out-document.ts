import { breakLines } from '../text/break-lines';
import type { Face } from '../text/tinos';
import type { TypesetDocument } from '../specs';
import { closingBlock } from './closing-block';
import { headBlock } from './head-block';
import { MEASURE, PAGE, TYPE } from './page-geometry';
import { centred, type LaidOutPage } from './placed-text';

/** Number of pages the document takes: what a caller needs to ask for every page. */
export function paginate(document: TypesetDocument): number {
  return layOutDocument(document).length;
}

/**
 * Breaks a document into A4 pages: heads and title on the first page, justified paragraphs,
 * page number on top from page 2, recipients and signature kept together on the last page.
 */
export function layOutDocument(document: TypesetDocument): LaidOutPage[] {
  const head = headBlock(document);
  const pages: LaidOutPage[] = [head.page];
  let y = head.bottom;
  const floor = PAGE.height - PAGE.bottom;
  const turnPage = (): LaidOutPage => {
    const page: LaidOutPage = {
      texts: [centred(String(pages.length + 1), 'regular', 13, PAGE.width / 2, PAGE.top - 18)],
      rules: [],
    };
    pages.push(page);
    y = PAGE.top;
    return page;
  };
  const current = (): LaidOutPage => pages[pages.length - 1];

  const closing = closingBlock(document);
  const lastParagraph = document.paragraphs.at(-1);
  for (const paragraph of document.paragraphs) {
    const face: Face = paragraph.style === 'heading' ? 'bold' : 'regular';
    const lines = breakLines(paragraph.text, {
      face,
      size: TYPE.body,
      measure: MEASURE,
      indent: TYPE.indent,
    });
    lines.forEach((line, index) => {
      // A heading never stands alone at the foot of a page: it asks for room for the line after it.
      // The signature never stands alone on a page: the last two lines of the text go with it.
      const isEnd = paragraph === lastParagraph && index === Math.max(lines.length - 2, 0);
      const needed =
        (paragraph.style === 'heading' ? TYPE.leading * 2 : TYPE.leading) +
        (isEnd ? TYPE.leading + TYPE.paragraphGap + closing.height : 0);
      if (y + needed > floor) turnPage();
      y += TYPE.leading;
      const indent = index === 0 ? TYPE.indent : 0;
      const spaces = line.text.split(' ').length - 1;
      const slack = MEASURE - indent - line.width;
      const spaceExtra = line.last || spaces === 0 ? 0 : Math.max(slack / spaces, 0);
      current().texts.push({ text: line.text, face, size: TYPE.body, x: PAGE.left + indent, y, spaceExtra });
    });
    y += TYPE.paragraphGap;
  }

  if (y + closing.height > floor) turnPage();
  current().texts.push(...closing.textsFrom(y));
  return pages;
}
