import type { EvaluationContext, ItemRecord } from '../contracts';
import { remark } from '../finding';
import { locked, open, type Rule } from '../rule';
import { saySpan } from '../say-span';
import { captionSpan, yearOf } from '../span';
import { valueOf, type Threshold } from '../threshold';

const PATH = ['captionTime', 'date'];

const year = (key: string, vi: string, en: string, value: number, min: number, max: number): Threshold => ({
  key,
  vi,
  en,
  default: value,
  min,
  max,
  unit: 'year',
});

const COLOUR_FROM = year(
  'colourFrom',
  'Ảnh màu có từ năm',
  'Colour photographs exist since',
  1935,
  1861,
  1990,
);
const VIDEO_FROM = year('videoFrom', 'Băng hình có từ năm', 'Video recordings exist since', 1956, 1895, 2000);
const DIGITAL_FROM = year(
  'bornDigitalFrom',
  'Tư liệu gốc điện tử có từ năm',
  'Born-digital items exist since',
  1988,
  1950,
  2010,
);

/** Invented in that year: history, not a setting. */
const PHOTOGRAPHY = 1839;
const SOUND_RECORDING = 1877;
const CINEMA = 1895;

const COLOUR = '01';
const SOUND = '01';
const VIDEO = '02';
const BORN_DIGITAL = '01';

interface Technique {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly since: number;
  readonly vi: string;
  readonly en: string;
  readonly settleVi: string;
  readonly settleEn: string;
}

const RECHECK = { settleVi: 'hãy xem lại thời gian', settleEn: 'check the date' };

const basicOf = (record: ItemRecord, { kind }: EvaluationContext): Technique | null => {
  const impossible = { code: 'TECHNIQUE_IMPOSSIBLE', severity: 'error', ...RECHECK } as const;
  if (kind === 'photo')
    return { ...impossible, since: PHOTOGRAPHY, vi: 'Chưa có nhiếp ảnh', en: 'There was no photography' };
  if (kind !== 'film') return null;
  return record.typeMedia === SOUND
    ? { ...impossible, since: SOUND_RECORDING, vi: 'Chưa có ghi âm', en: 'There was no sound recording' }
    : { ...impossible, since: CINEMA, vi: 'Chưa có phim', en: 'There was no film' };
};

const specialOf = (record: ItemRecord, { kind, settings }: EvaluationContext): Technique[] => [
  ...(kind === 'photo' && record.colour === COLOUR
    ? [
        {
          code: 'COLOUR_TOO_EARLY',
          severity: 'warning',
          since: valueOf(settings, COLOUR_FROM),
          vi: 'Chưa có ảnh màu',
          en: 'There was no colour photography',
          settleVi: 'hãy xem lại thời gian; nếu ảnh được tô màu sau này thì ghi vào mục can thiệp của tệp',
          settleEn: 'check the date; if it was coloured later, say so at the processing of the file',
        } as const,
      ]
    : []),
  ...(kind === 'film' && record.typeMedia === VIDEO
    ? [
        {
          code: 'VIDEO_TOO_EARLY',
          severity: 'hint',
          since: valueOf(settings, VIDEO_FROM),
          vi: 'Chưa có băng hình',
          en: 'There was no video',
          settleVi: 'nếu là phim nhựa chuyển sang tệp thì không cần sửa',
          settleEn: 'leave it if cinema film was turned into a file',
        } as const,
      ]
    : []),
  ...(record.confidenceLevel === BORN_DIGITAL
    ? [
        {
          code: 'BORN_DIGITAL_TOO_EARLY',
          severity: 'warning',
          since: valueOf(settings, DIGITAL_FROM),
          vi: 'Chưa có tư liệu gốc điện tử',
          en: 'Nothing was born digital',
          settleVi: 'nếu là bản quét thì chọn “Số hóa”, nếu không thì xem lại thời gian',
          settleEn: 'choose “digitised” if it was scanned, else check the date',
        } as const,
      ]
    : []),
];

/** P35: the technique existed at the date (A8). */
export const technique: Rule = {
  id: 'P35',
  vi: 'Kỹ thuật làm ra tư liệu đã có vào thời gian đó.',
  en: 'The technique existed at the date.',
  codes: [
    locked('TECHNIQUE_IMPOSSIBLE'),
    open('COLOUR_TOO_EARLY', 'warning'),
    open('VIDEO_TOO_EARLY', 'hint'),
    open('BORN_DIGITAL_TOO_EARLY', 'warning'),
  ],
  thresholds: [COLOUR_FROM, VIDEO_FROM, DIGITAL_FROM],
  judge: ({ record, context }) => {
    const date = captionSpan(record);
    const last = date?.to ?? null;
    if (last === null) return [];
    const said = saySpan(date);
    const told = ({ code, severity, since, vi, en, settleVi, settleEn }: Technique) =>
      remark(
        code,
        severity,
        PATH,
        `${vi} vào thời gian đó. Kỹ thuật này có từ năm ${since}, chú thích ghi ${said.vi}; ${settleVi}.`,
        `${en} at that date. The technique exists since ${since}, the caption says ${said.en}; ${settleEn}.`,
      );
    const basic = basicOf(record, context);
    // The plainest contradiction says all: no video where there was no film.
    if (basic && yearOf(last) < basic.since) return [told(basic)];
    return specialOf(record, context).flatMap((one) => (yearOf(last) < one.since ? [told(one)] : []));
  },
};
