import fc from 'fast-check';

import {
  afterEvent,
  AT_ONCE,
  countResults,
  EMPTY_QUEUE,
  filtered,
  isBusy,
  nextSteps,
  type Queue,
  type QueueEvent,
} from './queue';
import type { UploadView } from './contracts';

const file = (key: number, bytes = 10) => ({ key, name: `${key}.jpg`, path: `đợt/${key}.jpg`, bytes });
const queueOf = (count: number): Queue =>
  afterEvent(EMPTY_QUEUE, { type: 'added', files: Array.from({ length: count }, (_, key) => file(key)) });
const after = (queue: Queue, ...events: QueueEvent[]): Queue => events.reduce(afterEvent, queue);
const receipt = (state: UploadView['state']) => ({ state }) as UploadView;
const phases = ({ files }: Queue) => files.map(({ phase }) => phase);

describe('F88: the queue of the panel', () => {
  it('hashes one file, a little ahead of the two that travel', () => {
    let queue = queueOf(6);
    expect(nextSteps(queue)).toEqual({ hash: [0], send: [] });
    queue = after(queue, { type: 'hashing', key: 0 });
    expect(nextSteps(queue)).toEqual({ hash: [], send: [] });
    for (const key of [0, 1])
      queue = after(queue, { type: 'hashed', key, sha256: 'a' }, { type: 'sending', key });
    expect(nextSteps(queue)).toEqual({ hash: [2], send: [] });
    for (const key of [2, 3]) queue = after(queue, { type: 'hashed', key, sha256: 'a' });
    expect(nextSteps(queue)).toEqual({ hash: [], send: [] });
    queue = after(queue, { type: 'received', key: 0, receipt: receipt('stored') });
    expect(nextSteps(queue)).toEqual({ hash: [4], send: [2] });
  });

  it('takes the same folder chosen twice once', () => {
    const queue = after(queueOf(2), { type: 'added', files: [{ ...file(7), path: 'đợt/1.jpg' }, file(8)] });
    expect(queue.files.map(({ key }) => key)).toEqual([0, 1, 8]);
  });

  it('pauses one or all where they are, and goes on', () => {
    let queue = after(
      queueOf(2),
      { type: 'hashed', key: 0, sha256: 'a' },
      { type: 'sending', key: 0 },
      { type: 'paused', key: 0 },
    );
    expect(nextSteps(queue)).toEqual({ hash: [1], send: [] });
    queue = after(queue, { type: 'resumed', key: 0 });
    expect(nextSteps(queue).send).toEqual([0]);
    queue = after(queue, { type: 'sending', key: 0 }, { type: 'hashing', key: 1 }, { type: 'pausedAll' });
    expect(phases(queue)).toEqual(['ready', 'waiting']);
    expect([nextSteps(queue), isBusy(queue)]).toEqual([{ hash: [], send: [] }, false]);
    queue = after(queue, { type: 'resumedAll' });
    expect([nextSteps(queue), isBusy(queue)]).toEqual([{ hash: [1], send: [0] }, true]);
  });

  it('tries a failed file again with the hash it has, and forgets what is done when told to', () => {
    let queue = after(
      queueOf(2),
      { type: 'hashed', key: 0, sha256: 'a' },
      { type: 'failed', key: 0, failure: { vi: 'Mất mạng', en: 'Offline' } },
    );
    expect(countResults(queue.files)).toMatchObject({ all: 2, open: 1, failed: 1 });
    queue = after(queue, { type: 'resumed', key: 0 });
    expect(queue.files[0]).toMatchObject({ phase: 'ready', failure: null, sha256: 'a' });
    queue = after(queue, { type: 'received', key: 0, receipt: receipt('duplicate') });
    expect(filtered(queue.files, 'duplicate').map(({ key }) => key)).toEqual([0]);
    expect(after(queue, { type: 'cleared' }).files.map(({ key }) => key)).toEqual([1]);
  });

  it('never has more than two on the line, whatever happens', () => {
    const event = fc.record({
      type: fc.constantFrom('hashed', 'received', 'failed', 'paused', 'resumed', 'pausedAll', 'resumedAll'),
      key: fc.nat(4),
      sha256: fc.constant('a'),
      receipt: fc.constant(receipt('stored')),
      failure: fc.constant({ vi: 'x', en: 'x' }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let queue = queueOf(5);
        for (const happened of events) {
          const { hash, send } = nextSteps(queue);
          for (const key of hash) queue = afterEvent(queue, { type: 'hashing', key });
          for (const key of send) queue = afterEvent(queue, { type: 'sending', key });
          expect(queue.files.filter(({ phase }) => phase === 'sending').length).toBeLessThanOrEqual(AT_ONCE);
          expect(queue.files.filter(({ phase }) => phase === 'hashing').length).toBeLessThanOrEqual(1);
          queue = afterEvent(queue, happened as QueueEvent);
        }
      }),
    );
  });
});
