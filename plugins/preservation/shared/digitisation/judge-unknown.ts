import { warning } from './codes';
import type { Deviation, ScanFacts } from './contract';
import { pagesBelow } from './judge-pdf';
import { reaches } from './judge-resolution';
import { pagePicture } from './page-picture';
import { isAboveA3, isBelowA4, scannedSize, sizeOf } from './physical-size';
import type { Profile } from './profile';

/** Counts what no file tells, over any number of files, and says it once at the end (F190). */
export interface UnknownJudge {
  add: (facts: ScanFacts) => void;
  end: () => Deviation[];
}

const isSmallPicture = ({ width, height, dpiX, dpiY }: ScanFacts): boolean =>
  width !== null && height !== null && dpiX !== null && dpiY !== null
    ? isBelowA4(scannedSize(width, height, dpiX, dpiY))
    : false;

/** Scans that would be too coarse if the print on them were small; those below A4 are judged already. */
const smallPrintIn = (facts: ScanFacts, { picture, pdf }: Profile): boolean => {
  const lowest = facts.dpiX === null || facts.dpiY === null ? null : Math.min(facts.dpiX, facts.dpiY);
  if (facts.kind === 'picture' && picture.resolutionSmall && lowest !== null)
    return (
      reaches(lowest, picture.resolution.value) &&
      !reaches(lowest, picture.resolutionSmall.value) &&
      !isSmallPicture(facts)
    );
  return facts.kind === 'pdf' && pdf.resolutionSmall
    ? pagesBelow(facts, pdf.resolutionSmall.value).length > pagesBelow(facts, pdf.resolution.value).length
    : false;
};

const greyIn = ({ kind, colourSpace, pdf }: ScanFacts): boolean =>
  kind === 'picture'
    ? colourSpace === 'grey'
    : (pdf?.pages ?? []).some(
        (page) => pagePicture(page)?.images.every(({ colour }) => colour === 'grey') ?? false,
      );

const mapIn = (facts: ScanFacts, { pdf: { resolutionMaps, resolution } }: Profile): boolean =>
  resolutionMaps !== null &&
  pagesBelow(facts, resolutionMaps.value).some(
    (page) =>
      reaches(pagePicture(page)?.dpi ?? 0, resolution.value) &&
      page.widthMm !== null &&
      page.heightMm !== null &&
      isAboveA3(sizeOf(page.widthMm, page.heightMm)),
  );

const colourPdf = ({ pdf }: ScanFacts): boolean =>
  (pdf?.pages ?? []).some(
    (page) => pagePicture(page)?.images.some(({ colour }) => colour === 'rgb') ?? false,
  );

export const createUnknownJudge = (profile: Profile): UnknownJudge => {
  const tally = { files: 0, smallPrint: 0, grey: 0, maps: 0, pdfa: 0, colourPdf: 0 };

  return {
    add(facts) {
      if (facts.trouble) return;
      tally.files += 1;
      if (smallPrintIn(facts, profile)) tally.smallPrint += 1;
      if (profile.picture.colours && greyIn(facts)) tally.grey += 1;
      if (facts.kind === 'pdf' && mapIn(facts, profile)) tally.maps += 1;
      if (facts.pdf && facts.pdf.pdfa !== null) tally.pdfa += 1;
      if (profile.pdf.colours && colourPdf(facts)) tally.colourPdf += 1;
    },

    end() {
      if (tally.files === 0) return [];
      const found: Deviation[] = [];
      const { resolutionSmall } = profile.picture;
      if (tally.smallPrint > 0 && resolutionSmall)
        found.push(
          warning(
            'SCAN_SMALL_PRINT_UNKNOWN',
            null,
            `${tally.smallPrint} tệp quét dưới ${resolutionSmall.value} dpi. Tệp không cho biết cỡ chữ trên giấy: tờ nào có chữ nhỏ hơn cỡ 8 thì phải quét lại ở ${resolutionSmall.value} dpi.`,
            `${tally.smallPrint} files have less than ${resolutionSmall.value} dpi. How small the print is no file tells: sheets with print below 8 points must be scanned at ${resolutionSmall.value} dpi.`,
            resolutionSmall,
          ),
        );
      if (tally.grey > 0 && profile.picture.colours)
        found.push(
          warning(
            'SCAN_GREY_ORIGINAL_UNKNOWN',
            null,
            `${tally.grey} tệp quét ở chế độ xám. Tệp không cho biết bản gốc có màu không (dấu đỏ, giấy màu): bản gốc có màu thì phải quét màu.`,
            `${tally.grey} files are in grey. Whether the originals have colour (red seals, coloured paper) no file tells: those must be scanned in colour.`,
            profile.picture.colours,
          ),
        );
      if (tally.colourPdf > 0 && profile.pdf.colours)
        found.push(
          warning(
            'SCAN_SRGB_UNKNOWN',
            null,
            `${tally.colourPdf} PDF có ảnh màu; phép kiểm tra này không đọc được hồ sơ màu bên trong PDF, nên không biết có phải sRGB không.`,
            `${tally.colourPdf} PDFs hold colour; this check does not read the colour profiles inside a PDF: whether they are sRGB cannot be told.`,
            profile.pdf.colours,
          ),
        );
      if (tally.maps > 0 && profile.pdf.resolutionMaps)
        found.push(
          warning(
            'SCAN_MAP_UNKNOWN',
            null,
            `${tally.maps} PDF có trang lớn hơn A3 dưới ${profile.pdf.resolutionMaps.value} dpi. Nếu là bản đồ hay bản vẽ thì phải quét lại.`,
            `${tally.maps} PDFs have pages larger than A3 at less than ${profile.pdf.resolutionMaps.value} dpi. Maps and drawings must be scanned again.`,
            profile.pdf.resolutionMaps,
          ),
        );
      if (tally.pdfa > 0)
        found.push(
          warning(
            'SCAN_PDFA_UNPROVEN',
            null,
            `${tally.pdfa} PDF tự khai là PDF/A. Phép kiểm tra này không chứng minh được lời khai đó; hãy thử bằng phần mềm kiểm tra PDF/A.`,
            `${tally.pdfa} PDFs claim to be PDF/A. This check cannot prove it; try them with a PDF/A validator.`,
          ),
        );
      for (const { code, vi, en, source } of profile.cannotBeTold)
        found.push(warning(code, null, vi, en, { source }));
      return found;
    },
  };
};
