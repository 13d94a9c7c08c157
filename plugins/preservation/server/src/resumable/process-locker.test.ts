import type { Core } from '@strapi/strapi';

import { memoryDatabase } from '../../../../../tests/support/memory-database';
import { PROCESS_MARK } from '../store/process-mark';
import { createProcessLocker } from './process-locker';
import { createUploadLeases } from './upload-leases';

const ID = `tus-${'0'.repeat(32)}`;
const TIMES = { signMs: 10, tryMs: 5, waitMs: 500 };
const timedOut = new Error('timed out');

/** The lock of one process lets everybody in here: what two processes know of each other is the table only. */
const alone = { newLock: () => ({ lock: async () => undefined, unlock: async () => undefined }) };

const memory = memoryDatabase();
const db = memory as unknown as Core.Strapi['db'];
afterAll(() => memory.close());

let clock = 0;
const leases = createUploadLeases({ db }, 1000, () => clock || Date.now());
const locker = () =>
  createProcessLocker({ leases, here: alone, timedOut, log: { warn: () => undefined }, times: TIMES });
const never = new AbortController().signal;
const unasked = () => {
  throw new Error('nobody else wanted it');
};

beforeAll(() => leases.prepare());
beforeEach(async () => {
  clock = 0;
  await memory.connection('preservation_upload_leases').delete();
});

describe('one writer per upload in all processes (F153)', () => {
  it('the second waits; the first is asked to let go, and then the second has it', async () => {
    const [one, other] = [locker().newLock(ID), locker().newLock(ID)];
    const order: string[] = [];
    await one.lock(never, async () => {
      order.push('asked');
      await one.unlock();
    });
    await other.lock(never, unasked).then(() => order.push('second'));
    expect(order).toEqual(['asked', 'second']);
    await other.unlock();
    expect(await memory.connection('preservation_upload_leases')).toEqual([]);
  });

  it('who does not get it in time is told so, and holds nothing', async () => {
    const [one, other] = [locker().newLock(ID), locker().newLock(ID)];
    await one.lock(never, () => undefined);
    await expect(other.lock(never, unasked)).rejects.toBe(timedOut);
    expect(await memory.connection('preservation_upload_leases')).toHaveLength(1);
    await one.unlock();
  });

  it('other uploads are not waited for', async () => {
    const [one, other] = [locker().newLock(ID), locker().newLock(ID.replace('0', '1'))];
    await one.lock(never, unasked);
    await other.lock(never, unasked);
    await one.unlock();
    await other.unlock();
  });

  it('what a killed process held is free at once; a lease without signs of life after its time', async () => {
    const [where, , ...rest] = PROCESS_MARK.split('-');
    const dead = `${[where, '00000000', ...rest].join('-')}/aa`;
    expect(await leases.take(ID, dead)).toBe(true);
    const mine = locker().newLock(ID);
    await mine.lock(never, unasked);
    expect(await leases.keep(ID, dead)).toBe('lost');
    await mine.unlock();

    clock = 1_000_000;
    const elsewhere = 'ffffffff-ffffffff-1-1/bb';
    expect(await leases.take(ID, elsewhere)).toBe(true);
    clock += 999;
    expect(await leases.take(ID, `${PROCESS_MARK}/cc`)).toBe(false);
    expect(await leases.keep(ID, elsewhere)).toBe('wanted');
    clock += 1001;
    expect(await leases.take(ID, `${PROCESS_MARK}/cc`)).toBe(true);
    expect(await leases.keep(ID, elsewhere)).toBe('lost');
  });
});
