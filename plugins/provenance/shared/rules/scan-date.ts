import type { ItemRecord } from '../contracts';
import { daysBetween } from '../days';
import { remark } from '../finding';
import { open, type Rule } from '../rule';
import { sayDay } from '../say-span';
import { captionSpan } from '../span';
import { valueOf, type Threshold } from '../threshold';

const NEAR: Threshold = {
  key: 'scanNearDays',
  vi: 'Thời gian cách ngày quét không quá',
  en: 'A date is near the day of scanning within',
  default: 31,
  min: 0,
  max: 365,
  unit: 'days',
};

const BORN_DIGITAL = '01';
const DIGITISED = '02';

const same = (day: string) =>
  remark(
    'SCAN_DATE_AS_DATE',
    'warning',
    ['captionTime', 'date'],
    `Thời gian trùng với ngày quét tệp. Tệp được quét hoặc chụp lại ngày ${sayDay(day)}; hãy ghi lúc tư liệu được làm ra, hoặc chọn “Gốc điện tử” nếu chụp bằng máy số.`,
    `The date is the day the file was scanned. It was captured on ${sayDay(day)}; write when the item was made, or choose “born digital” if a digital camera took it.`,
  );

const near = (day: string) =>
  remark(
    'SCAN_DATE_NEAR',
    'hint',
    ['captionTime', 'date'],
    `Thời gian gần sát ngày quét tệp. Tệp được quét hoặc chụp lại ngày ${sayDay(day)}; hãy xem có phải đã ghi nhầm ngày quét không.`,
    `The date is close to the day of scanning. The file was captured on ${sayDay(day)}; check that the scan was not taken for the event.`,
  );

/** Negatives, prints and what is marked as digitised had a life before the scanner. */
const wasScanned = ({ typePic, confidenceLevel }: ItemRecord): boolean =>
  confidenceLevel === DIGITISED || (typePic !== null && confidenceLevel !== BORN_DIGITAL);

/** P36: the day of the scan is not taken for the day of the event (A8). */
export const scanDate: Rule = {
  id: 'P36',
  vi: 'Thời gian trong chú thích không phải là ngày quét tệp.',
  en: 'The date of the caption is not the day of the scan.',
  codes: [open('SCAN_DATE_AS_DATE', 'warning'), open('SCAN_DATE_NEAR', 'hint')],
  thresholds: [NEAR],
  judge: ({ record, context: { masters, settings } }) => {
    const date = captionSpan(record);
    if (!date || date.from === null || date.from !== date.to || !wasScanned(record)) return [];
    const said = date.from;
    const captured = record.representations.flatMap(({ fileId }) => {
      const day = fileId === null ? null : (masters.get(fileId)?.capturedOn ?? null);
      return day === null ? [] : [day];
    });
    const equal = captured.find((day) => day.slice(0, 10) === said);
    if (equal !== undefined) return [same(said)];
    const limit = valueOf(settings, NEAR);
    const close = captured.find((day) => {
      const days = daysBetween(said, day);
      return days !== null && Math.abs(days) <= limit;
    });
    return close === undefined ? [] : [near(close.slice(0, 10))];
  },
};
