import { type DayHead, headLetter, headMark } from './head-text';
import type { LedgerMemory, Verified } from './memory';
import type { LedgerReport, VerifyOptions } from '../verify-ledger';

export interface DailyPorts {
  readonly now: () => Date;
  readonly head: () => Promise<DayHead | undefined>;
  readonly verify: (options: VerifyOptions) => Promise<LedgerReport>;
  readonly memory: { read: () => Promise<LedgerMemory>; write: (memory: LedgerMemory) => Promise<void> };
  readonly log: { info: (text: string) => void; error: (text: string) => void };
  /** Sends the letter; `null` where nobody is to get one. */
  readonly send: ((letter: { subject: string; text: string }) => Promise<void>) | null;
}

/** The day in the archive's own calendar: `2026-11-24`. */
export const dayOf = (date: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The day's work on the ledger (L8, L9): check what came since the last check, write the head into the log, mail it.
 * Asked every hour; what is done for the day is not done again, what failed is tried again. Throws nothing.
 */
export const createDailyHead = ({ now, head, verify, memory, log, send }: DailyPorts) => {
  let running: Promise<void> | undefined;

  const check = async (known: LedgerMemory, day: string): Promise<LedgerMemory> => {
    // Once broken it is checked from the start: it must stay said until it is whole again.
    const since = known.verified?.ok ? known.verified.head : undefined;
    const report = await verify({ since });
    const verified: Verified = {
      at: now().toISOString(),
      ok: report.ok,
      brokenAt: report.break?.seq ?? null,
      // A sound head noted before is kept: a later check must still be held against it.
      head: report.ok || !known.verified ? report.head : known.verified.head,
    };
    if (report.ok) log.info(`Sổ nhật ký ngày ${day}: nguyên vẹn, mục cuối ${headMark(report.head)}`);
    else
      log.error(
        `Sổ nhật ký KHÔNG còn nguyên vẹn: ${report.break?.vi ?? `mất khóa bảo vệ (${report.guards.join(', ')})`} / ${report.break?.en ?? 'The ledger’s triggers are missing or altered.'}`,
      );
    const next = { ...known, verified, verifiedOn: day };
    await memory.write(next);
    return next;
  };

  const mail = async (known: LedgerMemory, day: string): Promise<void> => {
    const last = await head();
    if (!send || !last || !known.verified) return;
    try {
      await send(headLetter(day, last, known.verified));
    } catch (error) {
      log.error(
        `Chưa gửi được thư mã xác nhận của sổ nhật ký, sẽ thử lại: ${said(error)} / The ledger's head could not be mailed; it will be tried again.`,
      );
      return;
    }
    await memory.write({ ...known, mailedOn: day });
  };

  const work = async (): Promise<void> => {
    const day = dayOf(now());
    let known = await memory.read();
    if (known.verifiedOn !== day) known = await check(known, day);
    if (send && known.mailedOn !== day) await mail(known, day);
  };

  return {
    run: (): Promise<void> =>
      (running ??= work()
        .catch((error: unknown) =>
          log.error(
            `Chưa kiểm tra được sổ nhật ký, sẽ thử lại: ${said(error)} / The ledger could not be checked.`,
          ),
        )
        .finally(() => {
          running = undefined;
        })),
  };
};

export type DailyHead = ReturnType<typeof createDailyHead>;
