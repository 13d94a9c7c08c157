import type { IndexOverview } from '../../../shared/index-overview';
import { builtPercent, gaugeOf } from './gauge';

const COMPARED = {
  startedAt: 0,
  tookMs: 10,
  inDatabase: 5,
  inIndex: 5,
  missing: 0,
  differing: 0,
  surplus: 0,
  unreadable: 0,
  running: false,
};
const QUIET: IndexOverview = {
  engine: 'ok',
  pending: 0,
  dead: 0,
  documents: 5,
  deadRows: [],
  build: null,
  reconcile: COMPARED,
};

// X27
describe('the gauge "index = database"', () => {
  it.each<[string, Partial<IndexOverview>, string]>([
    ['all is quiet', {}, 'equal'],
    [
      'differences were found and have been mended since',
      { reconcile: { ...COMPARED, missing: 3 } },
      'equal',
    ],
    ['nobody compared yet', { reconcile: null }, 'unknown'],
    ['the engine is away', { engine: 'down', documents: null }, 'unknown'],
    ['edits wait', { pending: 2 }, 'working'],
    ['an index is being built', { build: { total: 9, left: 3, startedAt: 0 } }, 'working'],
    ['a record was given up', { dead: 1 }, 'apart'],
    ['a record cannot be read', { reconcile: { ...COMPARED, unreadable: 1 } }, 'apart'],
  ])('%s', (_when, over, expected) => expect(gaugeOf({ ...QUIET, ...over })).toBe(expected));

  it.each([
    [{ total: 0, left: 0 }, 0],
    [{ total: 10, left: 10 }, 0],
    [{ total: 10, left: 4 }, 60],
    [{ total: 10, left: 12 }, 0],
  ])('how much of a build is done: %j', (build, percent) => expect(builtPercent(build)).toBe(percent));
});
