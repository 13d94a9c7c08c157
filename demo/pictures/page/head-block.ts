import { breakLines } from '../text/break-lines';
import { fontMetrics } from '../text/font-metrics';
import type { TypesetDocument } from '../specs';
import { MEASURE, PAGE, TYPE } from './page-geometry';
import { centred, type LaidOutPage, type PlacedText } from './placed-text';

const LEFT_AXIS = PAGE.left + MEASURE * 0.235;
const RIGHT_AXIS = PAGE.left + MEASURE * 0.745;

/** The two heads side by side and the title under them: the top of the first page, and where the text begins. */
export function headBlock(document: TypesetDocument): { page: LaidOutPage; bottom: number } {
  const page: LaidOutPage = { texts: [], rules: [] };
  const left = leftHead(document.leftHead);
  page.texts.push(...left);

  const [party = '', ...placeAndDate] = document.rightHead;
  page.texts.push(centred(party, 'bold', 14, RIGHT_AXIS, PAGE.top + TYPE.headLeading));
  const partyWidth = fontMetrics('bold').widthOf(party) * 14;
  page.rules.push({ x: RIGHT_AXIS - partyWidth / 2, y: PAGE.top + TYPE.headLeading + 5, width: partyWidth });
  placeAndDate.forEach((line, index) =>
    page.texts.push(centred(line, 'italic', 13.5, RIGHT_AXIS, PAGE.top + TYPE.headLeading * (index + 3))),
  );

  let y = Math.max(...page.texts.map((text) => text.y)) + 22;
  document.title.forEach((line, index) => {
    const first = index === 0;
    const size = first ? TYPE.title + 1 : TYPE.body;
    for (const broken of breakLines(line, { face: 'bold', size, measure: MEASURE * 0.86 })) {
      y += TYPE.titleLeading;
      page.texts.push(centred(broken.text, 'bold', size, PAGE.width / 2 + (PAGE.left - PAGE.right) / 2, y));
    }
  });
  if (document.title.length > 0) {
    page.rules.push({ x: PAGE.left + MEASURE / 2 - 32, y: y + 8, width: 64 });
    y += 8;
  }
  return { page, bottom: y + 12 };
}

/** The line above the asterisk names the organ and is bold; below it stand the number and, smaller, the subject. */
function leftHead(lines: string[]): PlacedText[] {
  const star = lines.indexOf('*');
  const texts: PlacedText[] = [];
  let y = PAGE.top;
  lines.forEach((line, index) => {
    const bold = star === -1 ? index === 1 : index === star - 1;
    const subject = star !== -1 && index > star + 1;
    const size = subject ? 12 : TYPE.head;
    for (const broken of breakSpaced(line, size, bold)) {
      y += subject ? 14.5 : TYPE.headLeading;
      texts.push(centred(broken, bold ? 'bold' : subject ? 'italic' : 'regular', size, LEFT_AXIS, y));
    }
  });
  return texts;
}

/** "Số         -KH/HU" keeps its blank for the number; only lines that do not fit are broken. */
function breakSpaced(line: string, size: number, bold: boolean): string[] {
  const face = bold ? 'bold' : 'regular';
  const measure = MEASURE * 0.46;
  if (fontMetrics(face).widthOf(line) * size <= measure) return [line];
  return breakLines(line, { face, size, measure }).map((broken) => broken.text);
}
