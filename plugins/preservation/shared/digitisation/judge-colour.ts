import { error, warning } from './codes';
import type { Deviation, ScanColour } from './contract';
import type { Where } from './judge-resolution';
import type { PictureRule } from './profile';

type Colours = NonNullable<PictureRule['colours']>;

export interface ColourFacts {
  readonly colour: ScanColour | null;
  readonly samples: number | null;
  readonly bitDepth: number | null;
}

const NAMES: Readonly<Record<ScanColour, { vi: string; en: string }>> = {
  bilevel: { vi: 'đen trắng 1 bit', en: 'black and white, 1 bit' },
  grey: { vi: 'xám', en: 'grey' },
  rgb: { vi: 'màu RGB', en: 'RGB' },
  palette: { vi: 'bảng màu', en: 'palette' },
  cmyk: { vi: 'màu in CMYK', en: 'CMYK' },
  lab: { vi: 'màu Lab', en: 'Lab' },
  other: { vi: 'hệ màu khác', en: 'another colour space' },
};

const WANTED = {
  'srgb-24': { vi: 'màu 24 bit (sRGB)', en: '24-bit colour (sRGB)' },
  'grey-8': { vi: 'xám 8 bit', en: '8-bit grey' },
} as const;

const wanted = ({ value }: Colours, language: 'vi' | 'en'): string =>
  value.map((colour) => WANTED[colour][language]).join(language === 'vi' ? ' hoặc ' : ' or ');

const isSrgb = (profile: string): boolean => /\bs\W?rgb\b/i.test(profile);

const NOWHERE: Where = { vi: '', en: '' };

/** Colour space and bits of a sample (F185); what stays open is the profile. */
export const judgeColour = (
  file: string,
  { colour, samples, bitDepth }: ColourFacts,
  rule: Colours,
  at: Where = NOWHERE,
): Deviation[] => {
  const [vi, en] = [wanted(rule, 'vi'), wanted(rule, 'en')];
  if (colour === null || bitDepth === null)
    return [
      error(
        'SCAN_COLOUR_UNKNOWN',
        file,
        `${at.vi}Không đọc được hệ màu của tệp; phải là ${vi}.`,
        `${at.en}The colour space cannot be told; ${en} is asked.`,
        rule,
      ),
    ];
  const isGrey = colour === 'grey' && rule.value.includes('grey-8');
  const isColour = colour === 'rgb' && rule.value.includes('srgb-24');
  if (!isGrey && !isColour)
    return [
      error(
        'SCAN_COLOUR',
        file,
        `${at.vi}Ảnh quét ở dạng ${NAMES[colour].vi}; phải là ${vi}. Hãy quét lại.`,
        `${at.en}The scan is in ${NAMES[colour].en}; ${en} is asked. Scan again.`,
        rule,
      ),
    ];
  if (bitDepth === 8) return [];
  const bits = bitDepth * (samples ?? 1);
  return [
    error(
      'SCAN_BIT_DEPTH',
      file,
      `${at.vi}Ảnh ${NAMES[colour].vi} ${bits} bit (mỗi kênh ${bitDepth} bit); phải là ${vi}. Hãy giữ tệp này làm bản gốc và xuất thêm một bản 8 bit mỗi kênh.`,
      `${at.en}The scan has ${bits} bits a pixel (${bitDepth} a channel, ${NAMES[colour].en}); ${en} is asked. Keep it, and save a copy with 8 bits a channel.`,
      rule,
    ),
  ];
};

/** Whether colours are sRGB: the profile says it; without one a file does not tell (F185). */
export const judgeColourProfile = (file: string, profile: string | null, rule: Colours): Deviation[] => {
  if (profile === null || profile === '')
    return [
      warning(
        'SCAN_SRGB_UNKNOWN',
        file,
        'Tệp không kèm hồ sơ màu có tên, nên không biết màu có theo sRGB không. Nên bật gắn hồ sơ màu sRGB trong phần mềm quét.',
        'The file has no named colour profile: whether its colours are sRGB cannot be told. Have the scanner embed the sRGB profile.',
        rule,
      ),
    ];
  if (isSrgb(profile)) return [];
  return [
    error(
      'SCAN_COLOUR_PROFILE',
      file,
      `Hồ sơ màu của tệp là “${profile}”, không phải sRGB. Hãy quét hoặc chuyển sang sRGB.`,
      `The colour profile is “${profile}”, not sRGB. Scan in sRGB or convert to it.`,
      rule,
    ),
  ];
};
