import { error, warning } from './codes';
import type { Deviation, PdfFacts, PdfPage, ScanFacts } from './contract';
import { judgeColour } from './judge-colour';
import { judgeLowest, reaches } from './judge-resolution';
import { judgeText } from './judge-text';
import { numberList } from './number-list';
import { type CoveringImage, type PagePicture, pagePicture } from './page-picture';
import { isBelowA4, sizeOf } from './physical-size';
import { COMPRESSION_NAMES } from './judge-picture';
import type { PdfRule } from './profile';

interface ScannedPage {
  readonly page: PdfPage;
  readonly picture: PagePicture;
}

const numbers = (pages: readonly PdfPage[]): string => numberList(pages.map(({ page }) => page));

const at = (pages: readonly PdfPage[]) => ({
  vi: `Trang ${numbers(pages)}: `,
  en: `Pages ${numbers(pages)}: `,
});

/** Pages of which the same is said, told in one sentence. */
const grouped = (pages: readonly ScannedPage[], key: (page: ScannedPage) => string): ScannedPage[][] => {
  const groups = new Map<string, ScannedPage[]>();
  for (const page of pages) {
    const group = groups.get(key(page));
    if (group) group.push(page);
    else groups.set(key(page), [page]);
  }
  return [...groups.values()];
};

const sheetOf = ({ widthMm, heightMm }: PdfPage) =>
  widthMm !== null && heightMm !== null ? sizeOf(widthMm, heightMm) : null;

/** Pixels over the printed size, page by page (F186). */
const judgePageResolution = (file: string, scanned: readonly ScannedPage[], rule: PdfRule): Deviation[] => {
  const key = ({ page, picture }: ScannedPage) => {
    const sheet = sheetOf(page);
    return `${Math.round(picture.dpi)} ${sheet && isBelowA4(sheet) ? `${Math.round(sheet.long)} ${Math.round(sheet.short)}` : ''}`;
  };
  return grouped(scanned, key).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return judgeLowest(file, first.picture.dpi, sheetOf(first.page), rule, at(group.map(({ page }) => page)));
  });
};

const judgePageColour = (file: string, scanned: readonly ScannedPage[], rule: PdfRule): Deviation[] => {
  const largest = ({ picture }: ScannedPage): CoveringImage | undefined =>
    [...picture.images].sort((a, b) => b.cover - a.cover)[0];
  const key = (page: ScannedPage): string => {
    const image = largest(page);
    return image ? `${image.colour} ${image.bitDepth} ${image.components}` : '';
  };
  return grouped(scanned, key).flatMap((group) => {
    const image = group[0] && largest(group[0]);
    if (!image) return [];
    const where = at(group.map(({ page }) => page));
    const { colour, bitDepth, components } = image;
    const bits = bitDepth * components;
    return [
      ...(rule.colours
        ? judgeColour(file, { colour, bitDepth, samples: components }, rule.colours, where)
        : []),
      ...(rule.bitsPerPixel && bits < rule.bitsPerPixel.value
        ? [
            error(
              'SCAN_BIT_DEPTH',
              file,
              `${where.vi}Ảnh quét ${bits} bit một điểm ảnh, phải từ ${rule.bitsPerPixel.value} bit màu. Hãy quét lại ở chế độ màu.`,
              `${where.en}The scan has ${bits} bits a pixel; at least ${rule.bitsPerPixel.value} are asked. Scan again in colour.`,
              rule.bitsPerPixel,
            ),
          ]
        : []),
    ];
  });
};

const judgePageCompression = (
  file: string,
  scanned: readonly ScannedPage[],
  { jpeg2000 }: PdfFacts,
  { compression: rule }: PdfRule,
): Deviation[] => {
  if (!rule) return [];
  const having = (wanted: (image: CoveringImage) => boolean): PdfPage[] =>
    scanned.filter(({ picture }) => picture.images.some(wanted)).map(({ page }) => page);
  const found: Deviation[] = [];
  const isLossyJpx = jpeg2000 === 'lossy';
  for (const [lossy, name] of [
    [having(({ compression }) => compression === 'jpeg'), COMPRESSION_NAMES.jpeg],
    [
      isLossyJpx ? having(({ compression }) => compression === 'jpeg2000') : [],
      `${COMPRESSION_NAMES.jpeg2000} mất dữ liệu`,
    ],
  ] as const)
    if (lossy.length > 0)
      found.push(
        error(
          'SCAN_COMPRESSED',
          file,
          `${at(lossy).vi}Ảnh nén bằng ${name}, làm mất chi tiết; phải không nén hoặc nén không mất dữ liệu. Hãy tạo lại PDF từ tệp TIFF.`,
          `${at(lossy).en}The scan is compressed with loss (${name}); none or lossless is asked. Make the PDF again from the TIFF.`,
          rule,
        ),
      );
  const untold = having(
    ({ compression }) => compression === 'jbig2' || (compression === 'jpeg2000' && jpeg2000 !== 'lossy'),
  );
  if (untold.length > 0)
    found.push(
      warning(
        'SCAN_COMPRESSION_UNKNOWN',
        file,
        jpeg2000 === 'reversible'
          ? `${at(untold).vi}Ảnh nén JPEG 2000 bằng phép biến đổi không mất dữ liệu, nhưng tệp không cho biết phần mềm có bỏ bớt dữ liệu hay không. Hãy xem cài đặt khi tạo PDF.`
          : `${at(untold).vi}Ảnh nén theo cách có thể mất hoặc không mất dữ liệu; tệp không cho biết. Hãy xem cài đặt khi tạo PDF.`,
        jpeg2000 === 'reversible'
          ? `${at(untold).en}The scan is JPEG 2000 with the reversible transform, but whether data was dropped cannot be told. Look at the settings it was made with.`
          : `${at(untold).en}The scan is compressed in a way that may or may not lose data: the file does not tell. Look at the settings it was made with.`,
        rule,
      ),
    );
  return found;
};

const judgeWhole = ({ name, pages: count }: ScanFacts, pdf: PdfFacts, rule: PdfRule): Deviation[] => {
  const found: Deviation[] = [];
  if (rule.pdfa.value === 'required' && pdf.pdfa === null)
    found.push(
      error(
        'SCAN_NOT_PDFA',
        name,
        'Tệp không khai là PDF/A. Hãy lưu lại thành PDF/A.',
        'The file does not claim to be PDF/A. Save it as PDF/A.',
        rule.pdfa,
      ),
    );
  if (pdf.pages.length === 0)
    return [
      ...found,
      error(
        'SCAN_PDF_LOCKED',
        name,
        'PDF mở được nhưng cấm sao chép, nên không kiểm tra được ảnh và chữ bên trong. Hãy lưu lại không có hạn chế.',
        'The PDF opens but forbids copying: pictures and text in it could not be checked. Save it without restrictions.',
      ),
    ];
  if (pdf.restricted)
    found.push(
      warning(
        'SCAN_PDF_RESTRICTED',
        name,
        'PDF mở được nhưng bị hạn chế in hoặc sao chép; tệp giữ lâu dài không nên có hạn chế nào.',
        'The PDF opens but restricts printing or copying; what is kept for good should have no restriction.',
      ),
    );
  if (count !== null && count > pdf.pages.length)
    found.push(
      warning(
        'SCAN_PDF_TOO_LONG',
        name,
        `PDF có ${count} trang, chỉ kiểm tra được ${pdf.pages.length} trang đầu. Hãy tách tệp.`,
        `The PDF has ${count} pages, of which the first ${pdf.pages.length} were checked. Split the file.`,
      ),
    );
  if (pdf.secrecyMark !== null)
    found.push(
      error(
        'SCAN_SECRECY_MARK',
        name,
        `Lớp chữ của trang đầu có dòng “${pdf.secrecyMark}” đứng riêng như dấu chỉ độ mật. Dừng lại, báo người phụ trách: kho nối mạng không được giữ tài liệu mật.`,
        `On the first page “${pdf.secrecyMark}” stands alone on a line as marks of secrecy do. Stop and tell who is in charge: an archive on a network must not keep secret records.`,
      ),
    );
  return found;
};

/** A PDF of scanned pages (F186–F188). */
export const judgePdf = (facts: ScanFacts, rule: PdfRule): Deviation[] => {
  const { name, pdf } = facts;
  if (!pdf) return [];
  const pictures = pdf.pages.map((page) => ({ page, picture: pagePicture(page) }));
  const scanned = pictures.filter((entry): entry is ScannedPage => entry.picture !== null);
  const bare = pictures
    .filter(({ page, picture }) => picture === null && page.blank !== true)
    .map(({ page }) => page);
  const layered = scanned.filter(({ picture }) => picture.isLayered).map(({ page }) => page);
  const found = judgeWhole(facts, pdf, rule);
  if (bare.length > 0)
    found.push(
      warning(
        'SCAN_PDF_NO_PICTURE',
        name,
        `Trang ${numbers(bare)} không có ảnh quét phủ trang (tệp do máy tính soạn ra?), nên không biết độ phân giải và màu khi quét.`,
        `Pages ${numbers(bare)} have no scan that covers the page (born digital?): resolution and colour of a scan cannot be told.`,
      ),
    );
  if (layered.length > 0)
    found.push(
      warning(
        'SCAN_PDF_LAYERED',
        name,
        `Trang ${numbers(layered)} tách chữ và nền thành các lớp ảnh khác nhau; phép kiểm tra tính theo lớp nền, và hình ghép lại không còn đúng như lúc quét.`,
        `Pages ${numbers(layered)} are taken apart into layers of letters and ground; the ground is what is judged, and the whole is no longer as it was scanned.`,
      ),
    );
  return [
    ...found,
    ...judgePageResolution(name, scanned, rule),
    ...judgePageColour(name, scanned, rule),
    ...judgePageCompression(name, scanned, pdf, rule),
    ...judgeText(name, pdf.pages, rule),
  ];
};

/** Pages at less than the resolution that only small print or maps ask for; for what no file tells (F190). */
export const pagesBelow = (facts: ScanFacts, wanted: number): readonly PdfPage[] =>
  (facts.pdf?.pages ?? []).filter((page) => {
    const picture = pagePicture(page);
    return picture !== null && !reaches(picture.dpi, wanted);
  });
