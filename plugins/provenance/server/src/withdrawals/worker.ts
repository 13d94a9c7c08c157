import type { Core } from '@strapi/strapi';

import { isProven } from '../../../shared/withdrawals/proof';
import { ledgerOf } from '../ledger/ledger';
import type { ItemUid } from '../services/gate';
import type { DueWithdrawal, WithdrawalStore } from './store';
import { type IndexProbe, verifyWithdrawal } from './verify';

const IDLE_MS = 5_000;
const BATCH = 20;
/** The index follows within a second or two; after these attempts something is wrong and a person must know. */
const PATIENT_ATTEMPTS = 8;
const FIRST_WAIT_MS = 1_000;
/** A withdrawal that could not be proven is looked at again for as long as it takes. */
const LATER_MS = 15 * 60_000;

const waitAfter = (attempts: number): number =>
  attempts >= PATIENT_ATTEMPTS ? LATER_MS : FIRST_WAIT_MS * 2 ** (attempts - 1);

interface Parts {
  strapi: Core.Strapi;
  store: WithdrawalStore;
  indexProbe: () => IndexProbe;
}

/** Works off what was withdrawn: asks as a stranger, writes down what was seen, tells the ledger. */
export const createWithdrawalWorker = ({ strapi, store, indexProbe }: Parts) => {
  let stopped = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const isPublic = async ({ uid, documentId }: DueWithdrawal): Promise<boolean> =>
    (await strapi.db
      .query(uid as ItemUid)
      .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;

  const look = async (withdrawal: DueWithdrawal): Promise<void> => {
    const { id, uid, documentId, attempts: before } = withdrawal;
    const attempts = before + 1;
    if (await isPublic(withdrawal)) {
      await store.settle(id, { state: 'superseded', checks: [], attempts, runAt: 0, verifiedAt: null });
      return;
    }
    const checks = await verifyWithdrawal(strapi, indexProbe(), withdrawal);
    const proven = isProven(checks);
    const givenUp = !proven && attempts === PATIENT_ATTEMPTS;
    const now = new Date();
    await strapi.db.transaction(async () => {
      await store.settle(id, {
        state: proven ? 'passed' : attempts >= PATIENT_ATTEMPTS ? 'failed' : 'pending',
        checks,
        attempts,
        runAt: now.getTime() + waitAfter(attempts),
        verifiedAt: proven ? now.toISOString() : null,
      });
      if (proven || givenUp)
        await ledgerOf(strapi).append([
          {
            act: 'withdrawal.verify',
            uid,
            documentId,
            outcome: proven ? 'passed' : 'failed',
            note: null,
            change: {
              old: null,
              new: { checks: checks.map(({ asked, passed, seen }) => ({ asked, passed, seen })) },
            },
          },
        ]);
    });
    if (givenUp)
      strapi.log.error(
        `provenance: ${uid} ${documentId} was withdrawn but can still be reached: ${checks
          .filter(({ passed }) => !passed)
          .map(({ asked, seen }) => `${asked} (${seen})`)
          .join(', ')}`,
      );
  };

  const turn = async (upTo: number): Promise<void> => {
    const due = await store.claim(upTo, BATCH);
    for (const withdrawal of due) {
      if (stopped) return;
      await look(withdrawal);
    }
  };

  const loop = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (running) {
      timer = setTimeout(loop, FIRST_WAIT_MS);
      return;
    }
    running = turn(Date.now())
      .catch((error: unknown) => {
        strapi.log.error(
          `provenance: proof of withdrawals: ${error instanceof Error ? error.message : String(error)}`,
        );
      })
      .finally(() => {
        running = undefined;
        if (!stopped) timer = setTimeout(loop, IDLE_MS);
      });
  };

  return {
    start(): void {
      stopped = false;
      timer = setTimeout(loop, IDLE_MS);
    },
    /** Says that something was withdrawn. Runs outside the transaction that said it. */
    wake(): void {
      if (stopped) return;
      clearTimeout(timer);
      timer = setTimeout(loop, 0);
    },
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
    /** One look now at everything that is not proven, whenever its turn would come: for tests and commands. */
    async lookNow(): Promise<void> {
      await running;
      const wasStopped = stopped;
      stopped = false;
      running = turn(Number.MAX_SAFE_INTEGER).finally(() => {
        running = undefined;
        stopped = wasStopped;
      });
      await running;
    },
  };
};
