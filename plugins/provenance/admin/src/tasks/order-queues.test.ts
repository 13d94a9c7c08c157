import type { Queue } from '../api/page-contracts';
import { daysSince, inOrderOfUrgency, queueToOpen } from './order-queues';

const queue = (key: string, over: Partial<Queue> = {}): Queue => ({
  key,
  vi: key,
  en: key,
  count: 0,
  oldest: null,
  late: 0,
  ...over,
});

const QUEUES = [
  queue('empty'),
  queue('young', { count: 9, oldest: '2026-11-20T00:00:00Z' }),
  queue('old', { count: 2, oldest: '2026-11-01T00:00:00Z' }),
  queue('late', { count: 1, oldest: '2026-11-10T00:00:00Z', late: 1 }),
];

it('U20: puts what is late first, then what has waited longest, empty queues last', () => {
  expect(inOrderOfUrgency(QUEUES).map(({ key }) => key)).toEqual(['late', 'old', 'young', 'empty']);
});

it.each([
  ['young', 'young'],
  ['gone', 'late'],
  [null, 'late'],
])('opens for %p the queue %s', (named, expected) => {
  expect(queueToOpen(QUEUES, named)?.key).toBe(expected);
});

it('opens nothing for an account without queues', () => {
  expect(queueToOpen([], 'late')).toBeNull();
});

it.each([
  ['2026-11-24T08:00:00Z', 0],
  ['2026-11-21T12:00:00Z', 3],
  ['2026-11-25T12:00:00Z', 0],
  ['yesterday', null],
  [null, null],
])('%p is %p days ago', (iso, expected) => {
  expect(daysSince(iso, Date.parse('2026-11-24T13:00:00Z'))).toBe(expected);
});
