import { afterEvent, EMPTY_QUEUE } from './queue';
import { percentOf, rateOf, readableBytes, type Sample, secondsLeft, totalsOf, withSample } from './progress';
import { mayRetry } from './retry';

const samplesOf = (...pairs: [number, number][]): readonly Sample[] =>
  pairs.reduce<readonly Sample[]>((samples, [at, bytes]) => withSample(samples, { at, bytes }), []);

describe('F88: rate and remaining time', () => {
  it('are those of the last seconds', () => {
    const samples = samplesOf([0, 0], [1000, 1000], [16_500, 2000], [17_500, 4000]);
    expect(rateOf(samples)).toBe(2000);
    expect(secondsLeft(5000, rateOf(samples))).toBe(3);
  });

  it('are not known at once, nor where nothing moves; what is complete needs no time', () => {
    expect(rateOf(samplesOf([0, 5]))).toBeNull();
    expect(secondsLeft(10, null)).toBeNull();
    expect(secondsLeft(10, 0)).toBeNull();
    expect(secondsLeft(0, null)).toBe(0);
  });

  it('begin anew where fewer bytes are sent than before', () => {
    expect(samplesOf([0, 500], [1000, 100])).toEqual([{ at: 1000, bytes: 100 }]);
  });
});

describe('F88: progress of all files', () => {
  const queue = afterEvent(EMPTY_QUEUE, {
    type: 'added',
    files: [100, 300, 0].map((bytes, key) => ({ key, name: String(key), path: String(key), bytes })),
  });

  it('counts bytes, also of files half way', () => {
    const half = afterEvent(queue, { type: 'sendProgress', key: 1, bytes: 150 });
    expect(totalsOf(half.files)).toMatchObject({
      files: 3,
      over: 0,
      bytes: 400,
      doneBytes: 150,
      percent: 37,
    });
    expect(percentOf({ ...half.files[1]!, phase: 'sending' })).toBe(50);
  });

  it('does not take what was known before for speed', () => {
    const receipt = { state: 'stored' } as never;
    const known = afterEvent(queue, { type: 'received', key: 0, receipt, wasKnown: true });
    expect(totalsOf(known.files)).toMatchObject({ over: 1, doneBytes: 100, travelledBytes: 0 });
  });

  it('says nothing of no files', () => expect(totalsOf([]).percent).toBe(0));
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1600, '2 KB'],
  [1.4 * 1024 ** 3, '1,4 GB'],
  [20 * 1024 ** 3, '20 GB'],
  [5000 * 1024 ** 4, '5.000 TB'],
])('writes %d bytes as people read them', (bytes, text) => expect(readableBytes(bytes, 'vi')).toBe(text));

it.each([
  [null, true],
  [401, true],
  [409, true],
  [503, true],
  [400, false],
  [403, false],
  [404, false],
  [413, false],
])('F88: after the answer %s, trying again is %s', (status, expected) =>
  expect(mayRetry(status)).toBe(expected),
);
