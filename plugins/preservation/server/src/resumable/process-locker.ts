import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Locker } from '@tus/server';

import { PROCESS_MARK } from '../store/process-mark';
import type { UploadLeases } from './upload-leases';

type Lock = ReturnType<Locker['newLock']>;

export interface LockerTimes {
  /** Between two signs of life. */
  readonly signMs: number;
  /** Between two tries of whoever waits. */
  readonly tryMs: number;
  /** After so long whoever waits gives up, and the sender tries again. */
  readonly waitMs: number;
}

export const LOCKER_TIMES: LockerTimes = { signMs: 2_000, tryMs: 250, waitMs: 30_000 };

export interface LockerPorts {
  readonly leases: UploadLeases;
  /** Between the requests of this process; it makes the older of two let go, as the protocol wants it. */
  readonly here: Locker;
  /** What is thrown where the lock was not to be had. */
  readonly timedOut: unknown;
  readonly log: { readonly warn: (text: string) => void };
  readonly times?: LockerTimes;
}

/**
 * One writer per upload in all processes of the archive (F153): first the lock of this process, then the lease that the
 * others see. Whoever writes lets go when somebody waits for it: that is the same sender, whose first connection is
 * dead and does not know it yet.
 */
export const createProcessLocker = ({
  leases,
  here,
  timedOut,
  log,
  times: { signMs, tryMs, waitMs } = LOCKER_TIMES,
}: LockerPorts): Locker => ({
  newLock(id: string): Lock {
    const owner = `${PROCESS_MARK}/${randomBytes(6).toString('hex')}`;
    const mine = here.newLock(id);
    let signs: NodeJS.Timeout | undefined;

    const takeLease = async (signal: AbortSignal): Promise<void> => {
      const until = Date.now() + waitMs;
      while (!(await leases.take(id, owner))) {
        if (signal.aborted || Date.now() > until) throw timedOut;
        await pause(tryMs);
      }
    };

    return {
      async lock(signal, requestRelease) {
        await mine.lock(signal, requestRelease);
        try {
          await takeLease(signal);
        } catch (error) {
          await mine.unlock();
          throw error;
        }
        signs = setInterval(() => {
          leases.keep(id, owner).then(
            (answer) => {
              if (answer !== 'kept') void requestRelease();
            },
            // The database is away; should it stay away, the lease ends and another may write the same bytes.
            (error: unknown) => log.warn(`preservation: upload ${id}: ${String(error)}`),
          );
        }, signMs);
      },

      async unlock() {
        clearInterval(signs);
        // What is not given back ends by itself.
        await leases
          .give(id, owner)
          .catch((error: unknown) => log.warn(`preservation: upload ${id}: ${String(error)}`));
        await mine.unlock();
      },
    };
  },
});
