import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { isOver, PROCESS_MARK } from './process-mark';

const parts = PROCESS_MARK.split('-');
const markOf = (change: Partial<Record<0 | 1 | 2 | 3, string>>): string =>
  parts.map((part, at) => change[at as 0] ?? part).join('-');

describe('the mark of a process (F150)', () => {
  it('this process is not over', () => {
    expect(PROCESS_MARK).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-\d+-\d*$/);
    expect(isOver(PROCESS_MARK)).toBe(false);
  });

  it('one that was killed is, and so is one whose number somebody else has now', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const pid = String(child.pid);
    expect(isOver(markOf({ 2: pid, 3: '' }))).toBe(false);
    if (parts[3] !== '') expect(isOver(markOf({ 2: pid, 3: '1' }))).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isOver(markOf({ 2: pid, 3: '' }))).toBe(true);
  });

  it('so are all from before the machine was started anew', () => {
    expect(isOver(markOf({ 1: '00000000' }))).toBe(true);
  });

  it.each(['00000000-00000000-1-1', 'tus-1234', '', '../..'])('of “%s” nothing is certain', (mark) => {
    expect(isOver(mark)).toBe(false);
  });
});
