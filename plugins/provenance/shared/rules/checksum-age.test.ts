import { DEFAULT_SETTINGS } from '../rule-settings';
import { exampleMaster } from '../testing/example-item';
import { exampleRelated } from '../testing/example-related';
import { judged } from '../testing/judged';
import { checksumAge } from './checksum-age';

const related = exampleRelated({ today: '2026-11-24' });
const checked = (verifiedAt: string | null) => ({
  related,
  masters: new Map([[7, exampleMaster({ verifiedAt })]]),
});
const STALE = ['CHECKSUM_STALE warning representations.0.file'];

describe('P27: fresh checksums (A38, requirements 2.5)', () => {
  it.each([
    ['today', '2026-11-24T07:00:00.000Z', []],
    ['1095 days ago', '2023-11-25T23:59:59.000Z', []],
    ['1096 days ago', '2023-11-24T00:00:00.000Z', STALE],
    ['not known', null, []],
    ['nonsense', 'hôm qua', []],
  ])('%s', (_case, verifiedAt, expected) =>
    expect(judged(checksumAge, {}, checked(verifiedAt))).toEqual(expected),
  );

  it('takes the limit from the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: { checksumMaxAge: 30 } };
    expect(judged(checksumAge, {}, { ...checked('2026-10-24'), settings })).toEqual(STALE);
    expect(judged(checksumAge, {}, { ...checked('2026-10-25'), settings })).toEqual([]);
  });

  it('does not know today in the form', () =>
    expect(judged(checksumAge, {}, { ...checked('2001-01-01'), related: null })).toEqual([]));
});
