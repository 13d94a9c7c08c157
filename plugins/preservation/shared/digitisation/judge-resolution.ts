import { error, warning } from './codes';
import type { Deviation } from './contract';
import { isBelowA4, type PhysicalSize, sizeWords } from './physical-size';
import type { ResolutionRule } from './profile';

/** What programs write where they know nothing: of screens, and one pixel a millimetre. In a PNG 72 dpi are 72.009. */
const DEFAULTS = [72, 96, 25.4];
const SAME_DPI = 0.05;
/** 118 pixels a centimetre are meant as 300 dpi and make 299.7; sizes of PDF pages are rounded too. */
const LEEWAY_DPI = 1;
const UNEVEN = 0.01;

const round = (dpi: number): number => Math.round(dpi);

/** Whether a resolution reaches what is asked, with the rounding that formats bring. */
export const reaches = (dpi: number, wanted: number): boolean => dpi >= wanted - LEEWAY_DPI;

export interface Resolution {
  readonly dpiX: number | null;
  readonly dpiY: number | null;
  readonly size: PhysicalSize | null;
}

/** What is said of where: "" for a file, "Trang 1–3: " for pages. */
export interface Where {
  readonly vi: string;
  readonly en: string;
}

const NOWHERE: Where = { vi: '', en: '' };

/** Too low for the profile: what is asked of any scan, and of one below A4 (F184). */
export const judgeLowest = (
  file: string,
  lowest: number,
  size: PhysicalSize | null,
  { resolution, resolutionSmall }: ResolutionRule,
  at: Where = NOWHERE,
): Deviation[] => {
  const isSmall = resolutionSmall !== null && size !== null && isBelowA4(size);
  const rule = isSmall ? resolutionSmall : resolution;
  if (reaches(lowest, rule.value)) return [];
  const sheet = isSmall ? ` vì tờ quét (${sizeWords(size)}) nhỏ hơn A4` : '';
  const sheetEn = isSmall ? ` since the sheet (${sizeWords(size)}) is smaller than A4` : '';
  return [
    error(
      'SCAN_RESOLUTION_LOW',
      file,
      `${at.vi}Độ phân giải ${round(lowest)} dpi, phải từ ${rule.value} dpi${sheet}. Hãy quét lại.`,
      `${at.en}Resolution is ${round(lowest)} dpi; at least ${rule.value} dpi is asked${sheetEn}. Scan again.`,
      rule,
    ),
  ];
};

/** The resolution that a picture states of itself (F184). */
export const judgeResolution = (
  file: string,
  { dpiX, dpiY, size }: Resolution,
  rule: ResolutionRule,
): Deviation[] => {
  const { value } = rule.resolution;
  if (dpiX === null || dpiY === null)
    return [
      error(
        'SCAN_RESOLUTION_UNKNOWN',
        file,
        `Tệp không ghi độ phân giải, nên không biết có đủ ${value} dpi không. Hãy bật ghi độ phân giải trong phần mềm quét rồi quét lại hoặc lưu lại.`,
        `The file states no resolution: whether it has ${value} dpi cannot be told. Have the scanner write it, and scan or save again.`,
        rule.resolution,
      ),
    ];
  const lowest = Math.min(dpiX, dpiY);
  const isDefault =
    DEFAULTS.some((known) => Math.abs(known - lowest) <= SAME_DPI) &&
    dpiX === dpiY &&
    !reaches(lowest, value);
  if (isDefault)
    return [
      error(
        'SCAN_RESOLUTION_DEFAULT',
        file,
        `Tệp ghi ${round(lowest)} dpi. Phần mềm thường tự ghi số này khi không biết độ phân giải thật, nên không biết ảnh có đủ ${value} dpi không. Hãy xem lại cách quét.`,
        `The file states ${round(lowest)} dpi. Programs write this where they do not know: whether the scan has ${value} dpi cannot be told. Look at how it was scanned.`,
        rule.resolution,
      ),
    ];
  const uneven =
    Math.abs(dpiX - dpiY) / Math.max(dpiX, dpiY) > UNEVEN
      ? [
          warning(
            'SCAN_RESOLUTION_UNEVEN',
            file,
            `Độ phân giải ngang (${round(dpiX)} dpi) và dọc (${round(dpiY)} dpi) khác nhau: hình in ra sẽ bị méo.`,
            `Horizontal (${round(dpiX)} dpi) and vertical (${round(dpiY)} dpi) resolution differ: a print would be distorted.`,
          ),
        ]
      : [];
  return [...judgeLowest(file, lowest, size, rule), ...uneven];
};
