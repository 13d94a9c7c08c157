import fc from 'fast-check';

import { mastersOf } from './masters';
import { scoreOf } from './score';
import { WEIGHTS, type ScoreKey } from './score-weights';
import { anyRelated, anyRow } from './testing/arbitraries';
import { exampleContext, exampleItem, exampleMaster } from './testing/example-item';
import { exampleAccession, exampleRelated } from './testing/example-related';

const sure = { certainty: 'certain', source: 'chữ ghi sau ảnh', unknown: false };
const best = exampleItem({
  captionEvent: { event: { id: 3 }, ...sure },
  captionPersons: { people: [{ person: { id: 9 }, ...sure }] },
  captionTime: { date: { text: '1968' }, ...sure },
  captionPlace: { asWritten: 'Phước Bình', ...sure },
  captionAuthor: { asWritten: 'Ba', ...sure },
});
const fresh = new Map([[7, exampleMaster({ verifiedAt: '2026-11-01T00:00:00.000Z' })]]);
const context = exampleContext({ related: exampleRelated(), masters: fresh });

const part = (key: ScoreKey, change: Record<string, unknown>, over: Partial<typeof context> = {}) =>
  scoreOf({ ...best, ...change }, { ...context, ...over }).parts.find((one) => one.key === key)?.points;

describe('scoreOf', () => {
  it('weighs a hundred in all, and gives them for the best evidence', () => {
    expect(Object.values(WEIGHTS).reduce((sum, { of }) => sum + of, 0)).toBe(100);
    expect(scoreOf(best, context).total).toBe(100);
  });

  it('gives nothing for nothing', () => expect(scoreOf({}, { ...context, related: null }).total).toBe(0));

  it.each([
    ['certain, with its source', sure, 13],
    ['probable, with its source', { ...sure, certainty: 'probable' }, 11],
    ['possible, with its source', { ...sure, certainty: 'possible' }, 8],
    ['disputed, with its source', { ...sure, certainty: 'disputed' }, 5],
    ['certain, no source', { ...sure, source: null }, 10],
    ['nothing said of it', {}, 7],
    ['a certainty nobody knows', { ...sure, certainty: 'toString' }, 9],
  ])('weighs a statement by certainty and source: %s', (_case, evidence, points) => {
    expect(part('place', { captionPlace: { asWritten: 'Phước Bình', ...evidence } })).toBe(points);
  });

  it.each([
    ['a good reason', 'mặt sau không ghi', 4],
    ['no reason', null, 0],
    ['hardly a reason', 'ko', 0],
  ])('gives an explicit unknown some points, not all: %s', (_case, unknownReason, points) => {
    expect(part('event', { captionEvent: { unknown: true, unknownReason } })).toBe(points);
  });

  it('takes the mean of the persons, and all for a picture without people', () => {
    const people = [{ asWritten: 'đ/c Ba', ...sure }, { ...sure }];
    expect(part('persons', { captionPersons: { people } })).toBe(7);
    expect(part('persons', { captionPersons: { nobody: true } })).toBe(13);
    expect(part('persons', { captionPersons: null })).toBe(0);
  });

  it('counts masters that are secured, and those checked lately', () => {
    const representations = [{ file: { id: 7 } }, { file: { id: 8 } }];
    expect(part('mastersSecured', { representations })).toBe(5);
    expect(
      part('mastersFresh', {}, { masters: new Map([[7, exampleMaster({ verifiedAt: '2019-01-01' })]]) }),
    ).toBe(0);
    expect(part('mastersFresh', {})).toBe(5);
  });

  it('counts the papers of the accession', () => {
    const related = exampleRelated({
      accession: exampleAccession({ handoverRecordNumber: null, accuracySignedBy: null }),
    });
    expect(part('handover', {}, { related })).toBe(0);
    expect(part('accuracy', {}, { related })).toBe(0);
    expect(part('accession', {}, { related })).toBe(3);
  });

  it.each([
    ['a whole chain', [{ holder: 'Ba' }], 8],
    ['with a stretch unknown', [{ holder: 'Ba' }, { unknown: true, unknownReason: 'mất giấy' }], 6],
    [
      'a broken chain',
      [
        { holder: 'Ba', to: { to: '1970-01-01' } },
        { holder: 'Tư', from: { from: '1990-01-01' } },
      ],
      0,
    ],
    ['provenance and donor', [], 5],
  ])('counts custody: %s', (_case, custody, points) => expect(part('custody', { custody })).toBe(points));

  it('gives at most in the form what the server gives', () => {
    expect(scoreOf(best, { ...context, related: null }).total).toBeLessThan(scoreOf(best, context).total);
  });

  it('is the sum of its parts, within bounds, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyRow, fc.jsonValue()), fc.option(anyRelated), (row, related) => {
        const { total, parts } = scoreOf(row, exampleContext({ related, masters: mastersOf(row) }));
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        for (const { points, of } of parts) {
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(of);
        }
      }),
      { numRuns: 300 },
    );
  });
});
