import type { UploadView } from '../../../shared/upload/contracts';
import { createEngine } from './engine';
import type { Sending } from './send-file';

const receipt = { state: 'stored' } as UploadView;
const chosen = (...names: string[]) =>
  names.map((name) => ({ file: new File([name], name), path: `đợt/${name}` }));

/** Lets everything that is ready happen. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const workshop = () => {
  const travelling: (Sending & { arrive: () => void; fail: (error: Error) => void })[] = [];
  const engine = createEngine({
    hash: async (file) => `sha of ${file.name}`,
    send: (sending) =>
      new Promise((resolve, reject) => {
        travelling.push({
          ...sending,
          arrive: () => resolve({ receipt, wasKnown: false }),
          fail: reject,
        });
        sending.signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      }),
  });
  const phases = () => {
    jest.advanceTimersByTime(200);
    return engine.snapshot().files.map(({ phase }) => phase);
  };
  return { engine, travelling, phases };
};

describe('F88: working off the queue', () => {
  it('sends two at a time, into the folder that was chosen with them', async () => {
    const { engine, travelling, phases } = workshop();
    engine.add(chosen('a', 'b', 'c'), 5);
    await settle();
    expect(travelling.map(({ file, sha256, folderId }) => [file.name, sha256, folderId])).toEqual([
      ['a', 'sha of a', 5],
      ['b', 'sha of b', 5],
    ]);
    travelling[0]?.arrive();
    await settle();
    expect(phases()).toEqual(['done', 'sending', 'sending']);
  });

  it('stops the line when paused, and goes on with what it knows', async () => {
    const { engine, travelling, phases } = workshop();
    engine.add(chosen('a'), null);
    await settle();
    engine.pauseAll();
    await settle();
    expect(travelling[0]?.signal.aborted).toBe(true);
    expect([phases(), engine.isBusy()]).toEqual([['ready'], false]);
    engine.resumeAll();
    await settle();
    travelling[1]?.arrive();
    await settle();
    expect(phases()).toEqual(['done']);
  });

  it('goes on by itself when the line is back, but not where the server refused', async () => {
    const { engine, travelling, phases } = workshop();
    engine.add(chosen('a', 'b'), null);
    await settle();
    travelling[0]?.fail(new Error('network'));
    travelling[1]?.fail(
      Object.assign(new Error('x'), { originalResponse: { getStatus: () => 403, getBody: () => '' } }),
    );
    await settle();
    expect(phases()).toEqual(['failed', 'failed']);
    engine.backOnline();
    await settle();
    expect(phases()).toEqual(['sending', 'failed']);
  });

  it('tells the page now and then, not of every byte', async () => {
    const { engine, travelling } = workshop();
    let told = 0;
    engine.subscribe(() => (told += 1));
    engine.add(chosen('a'), null);
    await settle();
    for (let bytes = 0; bytes < 1000; bytes += 1) travelling[0]?.onProgress(bytes);
    jest.advanceTimersByTime(200);
    expect(told).toBe(1);
    expect(engine.snapshot().files[0]?.sentBytes).toBe(999);
  });
});
