import { DEFAULT_SETTINGS } from '../rule-settings';
import { exampleAccession, exampleRelated, span } from '../testing/example-related';
import { judged } from '../testing/judged';
import { custody } from './custody';

const held = (from: string | null, to: string | null, more = {}) => ({
  holder: 'Ông Ba',
  from: from && { from: `${from}-01-01`, to: `${from}-12-31` },
  to: to && { from: `${to}-01-01`, to: `${to}-12-31` },
  ...more,
});
const related = exampleRelated();

describe('P20: the chain of custody (A23)', () => {
  it.each([
    ['one holder from the making to the accession', [held('1968', '2023')], []],
    ['two holders in the same year', [held('1968', '1990'), held('1990', '2023')], []],
    ['a missing year is still a handing over', [held('1968', '1990'), held('1991', '2023')], []],
    [
      'two missing years are a gap',
      [held('1968', '1990'), held('1993', '2023')],
      ['CUSTODY_GAP warning custody.1'],
    ],
    ['open ends break nothing', [held('1968', null), held('1993', '2023')], []],
    [
      'an explicit unknown fills the gap',
      [
        held('1968', '1990'),
        held('1990', '1993', { holder: null, unknown: true, unknownReason: 'gia đình không nhớ' }),
        held('1993', '2023'),
      ],
      [],
    ],
    [
      'an unknown without a reason',
      [held('1968', '2023', { holder: null, unknown: true })],
      ['CUSTODY_UNKNOWN_WITHOUT_REASON warning custody.0.unknownReason'],
    ],
    ['nobody named', [held('1968', '2023', { holder: null })], ['CUSTODY_HOLDER_MISSING warning custody.0']],
    ['a related donor', [held('1968', '2023', { holder: null, donor: { id: 4 } })], []],
    [
      'the later holder first',
      [held('1990', '2023'), held('1968', '1980')],
      [
        'CUSTODY_NOT_IN_ORDER warning custody.1.from',
        'CUSTODY_GAP warning custody.0.from',
        'CUSTODY_GAP warning custody.1.to',
      ],
    ],
    ['a gap from the maker', [held('1975', '2023')], ['CUSTODY_GAP warning custody.0.from']],
    ['a gap to the archive', [held('1968', '2000')], ['CUSTODY_GAP warning custody.0.to']],
    ['no list: provenance and donor stand for it', [], ['CUSTODY_NOT_LISTED hint custody']],
  ])('%s', (_case, segments, expected) => {
    expect(judged(custody, { custody: segments }, { related })).toEqual(expected);
  });

  it('asks where neither the list nor a donor tells', () => {
    const noDonor = exampleRelated({ accession: exampleAccession({ donor: null }) });
    expect(judged(custody, { custody: [] }, { related: noDonor })).toEqual([
      'CUSTODY_MISSING warning custody',
    ]);
  });

  it('leaves an item without any origin to P9, and an empty list in the form to the server', () => {
    expect(judged(custody, { custody: [], provenance: null, accession: null }, { related })).toEqual([]);
    expect(judged(custody, { custody: [] })).toEqual([]);
  });

  it('takes the length of a gap from the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: { custodyGap: 3000 } };
    const segments = [held('1968', '1990'), held('1993', '2023')];
    expect(judged(custody, { custody: segments }, { related, settings })).toEqual([]);
  });

  it('is fair to a vague accession', () => {
    const vague = exampleRelated({ accession: exampleAccession({ acquired: span(null, '2023') }) });
    expect(judged(custody, { custody: [held('1968', '2000')] }, { related: vague })).toEqual([]);
  });
});
