import { parseEdtf } from './edtf';
import { phraseText } from './phrase-text';
import { reading, type Attempt, type NamedPeriod, type Reading } from './reading';

/**
 * Periods known without configuration; the archive adds its own (terms of its committee, local events) through
 * `options.periods`. National dates, general knowledge, high confidence.
 */
export const DEFAULT_PERIODS: readonly NamedPeriod[] = [
  {
    vi: 'thời kỳ kháng chiến chống thực dân Pháp',
    en: 'resistance war against the French',
    edtf: '1945/1954',
    aliases: ['chống Pháp', 'chống thực dân Pháp', '9 năm kháng chiến', 'chín năm kháng chiến'],
  },
  {
    vi: 'thời kỳ kháng chiến chống đế quốc Mỹ',
    en: 'resistance war against the Americans',
    edtf: '1954/1975',
    aliases: ['chống Mỹ', 'chống Mĩ', 'chống đế quốc Mỹ', 'chống Mỹ cứu nước', 'chống Mỹ, cứu nước'],
  },
  { vi: 'thời Pháp thuộc', en: 'French colonial period', edtf: '1884/1945' },
  { vi: 'thời kỳ bao cấp', en: 'subsidy period', edtf: '1976/1986' },
  {
    vi: 'thời kỳ Đổi mới 1986–2000',
    en: 'Đổi mới (renewal), 1986–2000',
    edtf: '1986/2000',
    aliases: ['Đổi mới'],
  },
  { vi: 'Cách mạng tháng Tám', en: 'August Revolution', edtf: '1945-08', aliases: ['cách mạng tháng 8'] },
  {
    vi: 'Trước Cách mạng tháng Tám',
    en: 'before the August Revolution',
    edtf: '../1945-08-18',
    aliases: ['trước cách mạng tháng 8', 'trước CM tháng 8', 'tiền khởi nghĩa'],
  },
  {
    vi: 'Sau Cách mạng tháng Tám',
    en: 'after the August Revolution',
    edtf: '1945-08-19/..',
    aliases: ['sau cách mạng tháng 8', 'sau CM tháng 8'],
  },
  {
    vi: 'Trước giải phóng',
    en: 'before the liberation of the South',
    edtf: '../1975-04-29',
    aliases: ['trước ngày giải phóng', 'trước giải phóng miền Nam', 'trước ngày giải phóng miền Nam'],
  },
  {
    vi: 'Sau giải phóng',
    en: 'after the liberation of the South',
    edtf: '1975-04-30/..',
    aliases: ['sau ngày giải phóng', 'sau giải phóng miền Nam', 'sau ngày giải phóng miền Nam'],
  },
  { vi: 'Hiệp định Giơ-ne-vơ', en: 'Geneva Agreements', edtf: '1954-07-21' },
];

const LEAD =
  /^(?:trong )?(?:nhung nam )?(?:(?:thoi ky|thoi ki|giai doan|thoi) )?(?:(?:cuoc|thuc hien) )?(?:khang chien )?/;
const core = (text: string): string =>
  phraseText(text)
    .replace(/[,()]/g, '')
    .replace(LEAD, '')
    .replace(/\s*-\s*/g, '-');

const coresByPeriod = new WeakMap<NamedPeriod, readonly string[]>();

/** The names of a period ready for comparison; folding them anew for each phrase would take most of the time. */
function coresOf(period: NamedPeriod): readonly string[] {
  const known = coresByPeriod.get(period);
  if (known) return known;
  const cores = [period.vi, ...(period.aliases ?? [])].map(core);
  coresByPeriod.set(period, cores);
  return cores;
}

/** The period a folded phrase names, or null. Longest wording wins nothing: names are compared whole. */
export function readPeriod(text: string, periods: readonly NamedPeriod[]): Attempt {
  const wanted = core(text);
  if (!wanted) return null;
  const found = periods.find((period) => coresOf(period).includes(wanted));
  const edtf = found && parseEdtf(found.edtf);
  if (!edtf) return null;
  const isSpan = edtf.kind === 'interval' && typeof edtf.start !== 'string' && typeof edtf.end !== 'string';
  const read: Reading = edtf.kind === 'point' ? reading(edtf) : reading(edtf.start, edtf.end);
  return { ...read, vague: isSpan };
}

/** The default period that is exactly this closed interval, for rendering. */
export const findPeriod = (edtf: string, periods: readonly NamedPeriod[]): NamedPeriod | undefined =>
  periods.find((period) => period.edtf === edtf && !edtf.includes('..') && edtf.includes('/'));
