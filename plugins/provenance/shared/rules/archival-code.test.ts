import { exampleRelated } from '../testing/example-related';
import { judged, remarks } from '../testing/judged';
import { archivalCode } from './archival-code';

const MALFORMED = ['ARCHIVAL_CODE_MALFORMED warning docCode'];

describe('P39: archival codes (requirements §3)', () => {
  it.each([
    'A38-011-07-0123',
    'A38-011-07-0123-001',
    'A38-011-07-0123a-001',
    'A38-011-07-0123-001-BC-0001-1998',
    'A38-011-07-0123-001-QĐ-0001-1998',
    'A29.244.01.002-011-07-0123-001',
    'H49.64.33.2001.160',
    'H49.64.33.2001.160.0000001',
    'H49.64.33.2001.160.3',
    '000.00.00.H49.2001.160',
    null,
    '  ',
  ])('accepts %s', (docCode) => expect(judged(archivalCode, { docCode })).toEqual([]));

  it.each([
    'MH-A-001',
    '146-KH/TU',
    'A38 - 011 - 07 - 0123',
    'a38-011-07-0123',
    'A38-11-07-0123',
    'A38-011-07-0123-1',
    'A38-011-07-0123-001.tif',
    'H49.64.33.01.160',
    'H49',
    'ảnh 12',
  ])('asks about %s', (docCode) => expect(judged(archivalCode, { docCode })).toEqual(MALFORMED));

  it('refuses a code that another item has, and names that item', () => {
    const related = exampleRelated({ codeTakenBy: { uid: 'u', documentId: 'd', title: 'Sổ tay 1968' } });
    const docCode = 'A38-011-07-0123-001';
    expect(judged(archivalCode, { docCode }, { related })).toEqual(['ARCHIVAL_CODE_TAKEN error docCode']);
    const [found] = remarks(archivalCode, { docCode }, { related });
    expect(found?.vi).toContain('“Sổ tay 1968”');
    expect(found?.offers).toMatchObject([{ uid: 'u', documentId: 'd', vi: '“Sổ tay 1968”' }]);
    expect(judged(archivalCode, { docCode: null }, { related })).toEqual([]);
  });
});
