import type { RelatedFacts } from '../related-facts';
import { judged } from '../testing/judged';
import { madeFrom } from './made-from';

const [SCAN, MADE] = ['ab'.repeat(32), 'cd'.repeat(32)];
const masters = new Map(
  [SCAN, MADE].map((sha256, index) => [
    7 + index,
    { sha256, kind: 'image', mime: null, checked: true, pages: null, verifiedAt: null, capturedOn: null },
  ]),
);
const shown = (id: number, source: string | null = null, processing = 'original') => ({
  role: 'front',
  processing,
  madeFrom: source,
  file: { id },
});
const recorded = {
  table: new Map([[MADE, { parent: SCAN, processing: 'colourised', manner: 'recipe' as const }]]),
  stored: new Set<string>(),
};
const related: RelatedFacts = {
  today: '2026-11-24',
  persons: new Map(),
  event: null,
  place: null,
  accession: null,
  copies: [],
  codeTakenBy: null,
  namedInText: [],
};

describe('R52: what a file was made from (A5, A18)', () => {
  it.each([
    ['untouched files', [shown(7), shown(8)], []],
    ['an honest relation', [shown(7), shown(8, SCAN, 'restored')], []],
    [
      'called as scanned',
      [shown(7), shown(8, SCAN)],
      ['PROCESSING_BELOW_PARENT error representations.1.processing'],
    ],
    [
      'no such file',
      [shown(7), shown(8, 'ef'.repeat(32), 'restored')],
      ['MADE_FROM_UNKNOWN error representations.1.madeFrom'],
    ],
    ['itself', [shown(8, MADE, 'restored')], ['MADE_FROM_ITSELF error representations.0.madeFrom']],
    [
      'a circle',
      [shown(7, MADE, 'restored'), shown(8, SCAN, 'restored')],
      [
        'MADE_FROM_CYCLE error representations.0.madeFrom',
        'MADE_FROM_CYCLE error representations.1.madeFrom',
      ],
    ],
  ])('%s', (_case, representations, expected) =>
    expect(judged(madeFrom, { representations }, { masters })).toEqual(expected),
  );

  it('knows what is recorded', () => {
    const context = { masters, related: { ...related, generations: recorded } };
    expect(judged(madeFrom, { representations: [shown(7), shown(8, SCAN, 'cleaned')] }, context)).toEqual([
      'PROCESSING_BELOW_PARENT error representations.1.processing',
    ]);
    const other = { ...recorded, stored: new Set(['ef'.repeat(32)]) };
    expect(
      judged(
        madeFrom,
        { representations: [shown(8, 'ef'.repeat(32), 'colourised')] },
        { masters, related: { ...related, generations: other } },
      ),
    ).toEqual(['MADE_FROM_RECORDED error representations.0.madeFrom']);
  });
});
