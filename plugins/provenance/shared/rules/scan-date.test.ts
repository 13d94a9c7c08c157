import { exampleMaster } from '../testing/example-item';
import { judged } from '../testing/judged';
import { scanDate } from './scan-date';

const masters = new Map([[7, exampleMaster({ capturedOn: '2024-09-09' })]]);
const dated = (from: string, to: string, more: object) => ({
  captionTime: { date: { text: 'x', from, to } },
  ...more,
});
const SAME = ['SCAN_DATE_AS_DATE warning captionTime.date'];
const NEAR = ['SCAN_DATE_NEAR hint captionTime.date'];
const print = { typePic: '02' };

describe('P36: the scan is not the event', () => {
  it.each([
    ['the day of the scan', '2024-09-09', '2024-09-09', print, SAME],
    ['of a negative', '2024-09-09', '2024-09-09', { typePic: '01' }, SAME],
    ['of a digitised paper', '2024-09-09', '2024-09-09', { confidenceLevel: '02' }, SAME],
    ['31 days before', '2024-08-09', '2024-08-09', print, NEAR],
    ['32 days before', '2024-08-08', '2024-08-08', print, []],
    ['a month after', '2024-10-10', '2024-10-10', print, NEAR],
    ['only the month is known', '2024-09-01', '2024-09-30', print, []],
    ['taken by a digital camera', '2024-09-09', '2024-09-09', { ...print, confidenceLevel: '01' }, []],
    ['nothing says that it was scanned', '2024-09-09', '2024-09-09', {}, []],
  ])('%s', (_case, from, to, more, expected) =>
    expect(judged(scanDate, dated(from, to, more), { masters })).toEqual(expected),
  );

  it('is silent where no file tells its day', () =>
    expect(judged(scanDate, dated('2024-09-09', '2024-09-09', print))).toEqual([]));
});
