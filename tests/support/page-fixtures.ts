import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import sharp from 'sharp';

const FONT = 'TestTinos';
const TINOS = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const REGULAR = path.join(TINOS, '400Regular', 'Tinos_400Regular.ttf');

/** Words as they stand in the papers of the archive; long enough to be a text layer. */
export const PARAGRAPH =
  'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh Ninh Thuận về việc xây dựng căn cứ địa Bác Ái, ' +
  'bảo vệ buôn làng và giữ gìn lực lượng lâu dài ở vùng Phước Bình.';

const render = (definition: Partial<TDocumentDefinitions> & { content: Content }): Promise<Buffer> => {
  pdfmake.addFonts({ [FONT]: { normal: REGULAR, bold: REGULAR, italics: REGULAR, bolditalics: REGULAR } });
  pdfmake.setLocalAccessPolicy((file) => file === REGULAR);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake
    .createPdf({ pageSize: 'A4', defaultStyle: { font: FONT, fontSize: 15 }, ...definition })
    .getBuffer();
};

/** A PDF with one page of real text for each string. */
export const aTextPdf = (
  texts: readonly string[],
  more: Partial<TDocumentDefinitions> = {},
): Promise<Buffer> =>
  render({
    content: texts.map((text, index) => ({ text, pageBreak: index === 0 ? undefined : ('before' as const) })),
    ...more,
  });

/** A sheet with printed text as a scanner gives it, 150 dots per inch, turned clockwise where asked. */
export const aScan = async (folder: string, text: string, turned: 0 | 90 | 180 = 0): Promise<Buffer> => {
  const pdf = path.join(folder, 'scan.pdf');
  fs.writeFileSync(pdf, await aTextPdf([text]));
  execFileSync('pdftoppm', ['-r', '150', '-singlefile', '-png', pdf, path.join(folder, 'scan')]);
  return sharp(path.join(folder, 'scan.png'))
    .rotate(turned)
    .withMetadata({ density: 150 })
    .jpeg({ quality: 85 })
    .toBuffer();
};

/** A PDF whose pages are pictures only. */
export const aScanPdf = (pictures: readonly Buffer[]): Promise<Buffer> =>
  render({
    pageMargins: 0,
    content: pictures.map((picture, index) => ({
      image: `data:image/jpeg;base64,${picture.toString('base64')}`,
      width: 595,
      pageBreak: index === 0 ? undefined : ('before' as const),
    })),
  });

/** A TIFF with several pages. */
export const aTiff = async (pages: readonly Buffer[]): Promise<Buffer> =>
  sharp([...pages], { join: { animated: true } })
    .tiff({ compression: 'deflate' })
    .toBuffer();
