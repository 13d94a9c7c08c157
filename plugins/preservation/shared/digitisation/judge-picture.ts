import { error, warning } from './codes';
import type { Deviation, ScanCompression, ScanFacts } from './contract';
import { judgeColour, judgeColourProfile } from './judge-colour';
import { judgeResolution } from './judge-resolution';
import { scannedSize } from './physical-size';
import type { PictureRule } from './profile';

export const COMPRESSION_NAMES: Readonly<Record<ScanCompression, string>> = {
  none: 'không nén',
  lzw: 'LZW',
  deflate: 'ZIP',
  packbits: 'PackBits',
  ccitt: 'CCITT (fax)',
  zstd: 'ZSTD',
  jpeg: 'JPEG',
  jpeg2000: 'JPEG 2000',
  jbig2: 'JBIG2',
  webp: 'WebP',
  other: '?',
};

/** What the door of the archive refuses (F8). */
const MOST_PIXELS = 150_000_000;

const isTiff = ({ format }: ScanFacts): boolean => format === 'tiff' || format === 'bigtiff';

const judgeFormat = (facts: ScanFacts, { formats }: PictureRule, alsoPdf: boolean): Deviation[] => {
  if (formats.value.includes(facts.format)) return [];
  if (facts.format === 'bigtiff' && formats.value.includes('tiff'))
    return [
      error(
        'SCAN_BIGTIFF',
        facts.name,
        'Tệp là BigTIFF, không phải TIFF 6.0: nhiều phần mềm không mở được. Hãy lưu lại thành TIFF thường.',
        'The file is a BigTIFF, not TIFF 6.0: many programs do not open it. Save it as ordinary TIFF.',
        formats,
      ),
    ];
  const accepted = [...formats.value, ...(alsoPdf ? ['pdf'] : [])]
    .map((name) => name.toUpperCase())
    .join(', ');
  return [
    error(
      'SCAN_FORMAT',
      facts.name,
      `Tệp là ${facts.format.toUpperCase()}; ảnh quét phải là ${accepted}.`,
      `The file is ${facts.format.toUpperCase()}; scans must be ${accepted}.`,
      formats,
    ),
  ];
};

/** How a TIFF is built (F183). */
const judgeStructure = (
  { name, pages, compression, tiled }: ScanFacts,
  { pagesPerFile, compression: wanted }: PictureRule,
): Deviation[] => {
  const found: Deviation[] = [];
  if (pagesPerFile && pages !== null && pages !== pagesPerFile.value)
    found.push(
      error(
        'SCAN_PAGES_PER_FILE',
        name,
        `Tệp có ${pages} trang; mỗi trang phải là một tệp riêng.`,
        `The file has ${pages} pages; each page must be a file of its own.`,
        pagesPerFile,
      ),
    );
  if (wanted && compression === null)
    found.push(
      error(
        'SCAN_COMPRESSION_UNKNOWN',
        name,
        'Tệp không ghi cách nén, nên không biết có nén không; phải là không nén.',
        'The file does not state its compression: whether there is any cannot be told; none is asked.',
        wanted,
      ),
    );
  else if (wanted && compression !== 'none')
    found.push(
      error(
        'SCAN_COMPRESSED',
        name,
        `Ảnh nén bằng ${COMPRESSION_NAMES[compression ?? 'other']}; phải là không nén.${compression === 'jpeg' ? ' JPEG làm mất chi tiết: phải quét lại.' : ' Hãy lưu lại không nén.'}`,
        `The picture is compressed (${COMPRESSION_NAMES[compression ?? 'other']}); none is asked.${compression === 'jpeg' ? ' JPEG loses detail: scan again.' : ' Save it without.'}`,
        wanted,
      ),
    );
  if (wanted && tiled)
    found.push(
      warning(
        'SCAN_TIFF_TILED',
        name,
        'TIFF chia thành ô, thuộc phần mở rộng của TIFF 6.0: một số phần mềm không mở được. Nên lưu lại theo dải.',
        'The TIFF is cut into tiles, an extension of TIFF 6.0 that some programs do not open. Better save it in strips.',
      ),
    );
  return found;
};

/** A scanned page, map or photograph kept as a picture (F182–F185). */
export const judgePicture = (facts: ScanFacts, rule: PictureRule, alsoPdf: boolean): Deviation[] => {
  const { name, width, height, dpiX, dpiY, colourSpace, samples, bitDepth, alpha, iccProfile } = facts;
  const found = judgeFormat(facts, rule, alsoPdf);
  // A type that nothing was measured of: that it is not accepted says all.
  if (width === null && found.length > 0) return found;
  if (isTiff(facts)) found.push(...judgeStructure(facts, rule));
  if (width !== null && height !== null && width * height > MOST_PIXELS)
    found.push(
      error(
        'SCAN_TOO_LARGE',
        name,
        'Ảnh vượt quá mức kho mở được (150 triệu điểm ảnh), nên chưa xem được bên trong và kho sẽ không nhận. Hãy chia ảnh thành nhiều phần.',
        'The picture is larger than the archive can open (150 million pixels): it was not looked into, and the archive will refuse it. Divide it.',
      ),
    );
  const size =
    width !== null && height !== null && dpiX !== null && dpiY !== null
      ? scannedSize(width, height, dpiX, dpiY)
      : null;
  found.push(...judgeResolution(name, { dpiX, dpiY, size }, rule));
  if (!rule.colours) return found;
  found.push(...judgeColour(name, { colour: colourSpace, samples, bitDepth }, rule.colours));
  if (colourSpace === 'rgb') found.push(...judgeColourProfile(name, iccProfile, rule.colours));
  if (alpha)
    found.push(
      error(
        'SCAN_ALPHA',
        name,
        'Ảnh có thêm lớp trong suốt, nên không còn đúng 24 bit màu hoặc 8 bit xám. Hãy lưu lại không có lớp này.',
        'The picture has a layer of transparency, so that it is not 24-bit colour or 8-bit grey. Save it without.',
        rule.colours,
      ),
    );
  return found;
};
