import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Paragraph, PdfSpec, TypesetDocument } from '../specs';
import { fontFile } from '../text/tinos';
import { MEASURE, PAGE, PAGE_NOTE, TYPE } from './page-geometry';

const FONT = 'DemoTinos';
/** A fixed day: pdfkit derives the file's ID from it, so two runs give the same bytes. */
const CREATED = new Date(Date.UTC(2024, 0, 1));
const FONTS = {
  normal: fontFile('regular'),
  bold: fontFile('bold'),
  italics: fontFile('italic'),
  bolditalics: fontFile('bold-italic'),
};

/** The document as PDF with real, searchable text in embedded Tinos. The same specification gives the same bytes. */
export function renderPdf(spec: PdfSpec): Promise<Buffer> {
  pdfmake.addFonts({ [FONT]: FONTS });
  // A document definition may name files and addresses: nothing but our four fonts is ever opened.
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS).includes(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake.createPdf(definition(spec.document)).getBuffer();
}

function definition(document: TypesetDocument): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    info: { title: document.title.join(' '), author: 'Kho Tư Liệu', creationDate: CREATED, modDate: CREATED },
    defaultStyle: { font: FONT, fontSize: TYPE.body, lineHeight: 1.14 },
    header: (page) => (page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, 26, 0, 0] }),
    footer: () => ({
      text: PAGE_NOTE,
      italics: true,
      fontSize: 9,
      color: '#777777',
      margin: [PAGE.left, 22, 0, 0],
    }),
    content: [...heads(document), ...document.paragraphs.map(paragraph), closing(document)],
  };
}

function heads(document: TypesetDocument): Content[] {
  const star = document.leftHead.indexOf('*');
  const organ = star === -1 ? 1 : star - 1;
  const [party = '', ...placeAndDate] = document.rightHead;
  const [name = '', ...subject] = document.title;
  return [
    {
      columns: [
        {
          width: MEASURE * 0.46,
          alignment: 'center',
          fontSize: TYPE.head,
          stack: document.leftHead.map((text, index) => ({ text: keepBlanks(text), bold: index === organ })),
        },
        {
          width: '*',
          alignment: 'center',
          stack: [
            { text: party, bold: true, decoration: 'underline' },
            ...placeAndDate.map(
              (text): Content => ({ text: keepBlanks(text), italics: true, margin: [0, 12, 0, 0] }),
            ),
          ],
        },
      ],
    },
    { text: name, bold: true, fontSize: TYPE.title + 1, alignment: 'center', margin: [0, 22, 0, 2] },
    ...subject.map((text): Content => ({ text, bold: true, alignment: 'center', margin: [30, 0, 30, 0] })),
    { text: ' ', fontSize: 8 },
  ];
}

function paragraph({ text, style }: Paragraph): Content {
  return {
    text: text.split(/\s+/).map((word, index, words) => ({
      text: index === words.length - 1 ? word : `${word} `,
      // Unbroken, or pdfmake tears "146-KH/TU" apart at every hyphen and slash when it justifies.
      noWrap: /[-/]/.test(word),
    })),
    bold: style === 'heading',
    alignment: 'justify',
    leadingIndent: TYPE.indent,
    margin: [0, 0, 0, TYPE.paragraphGap],
    headlineLevel: style === 'heading' ? 1 : undefined,
  };
}

function closing(document: TypesetDocument): Content {
  const recipients = document.recipients.map((text): Content => ({ text, fontSize: TYPE.recipients }));
  const label: Content = { text: 'Nơi nhận:', bold: true, italics: true, fontSize: TYPE.recipients + 1 };
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    columns: [
      { width: MEASURE * 0.5, stack: recipients.length === 0 ? [] : [label, ...recipients] },
      {
        width: '*',
        alignment: 'center',
        stack: document.signature.map((text, index) => ({
          text: text === '' ? ' ' : text,
          bold: index === 0 || index === document.signature.length - 1,
        })),
      },
    ],
  };
}

/** "ngày      tháng": the blanks left for the pen must not collapse. */
function keepBlanks(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length));
}
