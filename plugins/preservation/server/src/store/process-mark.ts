import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';

const orNothing = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** When a process began, in ticks since the machine's start; empty where it is over or the system does not say. */
const startOf = (pid: number | 'self'): string => {
  // The name of the program stands in brackets and may hold anything.
  const fields = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
    .split(') ')
    .at(-1)
    ?.split(' ');
  // A zombie has ended; its parent just did not look yet.
  return fields?.[0] === 'Z' ? '' : (fields?.[19] ?? '');
};

/** Where process numbers mean the same: a machine, or a container on it. */
const here = short(`${os.hostname()} ${orNothing(() => readlinkSync('/proc/self/ns/pid'))}`);
/** Numbers and ticks begin anew when the machine starts. */
const session = short(orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()));

const MARK = /^([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,10})-(\d*)$/;

export const isMark = (text: string): boolean => MARK.test(text);

/** A name of this process that no other ever has: where, since when the machine runs, number, beginning. */
export const PROCESS_MARK = `${here}-${session}-${process.pid}-${startOf('self')}`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether the process of a mark is certainly over. Of another machine, and of what is no mark, nothing is certain.
 */
export const isOver = (mark: string): boolean => {
  const [, where, since, pid, start] = MARK.exec(mark) ?? [];
  if (where !== here || pid === undefined) return false;
  if (since !== session) return true;
  if (!isAlive(Number(pid))) return true;
  const began = startOf(Number(pid));
  return start !== '' && began !== start;
};
