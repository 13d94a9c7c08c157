import { spawn } from 'node:child_process';
import fs from 'node:fs';

import { ROOT } from './paths.mjs';

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => fs.existsSync(file));

/**
 * Starts a long-running program that must not outlive us, even when we are killed with SIGKILL and can clean up nothing:
 * on Linux the kernel itself ends it (`setpriv --pdeathsig`); elsewhere a small watchdog process does.
 */
export const spawnTied = (program, args, { env = process.env, stdio = 'pipe', cwd = ROOT } = {}) => {
  if (SETPRIV) return spawn(SETPRIV, ['--pdeathsig', 'TERM', '--', program, ...args], { cwd, env, stdio });
  const child = spawn(program, args, { cwd, env, stdio });
  watch(child.pid);
  return child;
};

/** Polls for our own death from outside, then ends `pid`. */
const watch = (pid) => {
  const code = `const [parent, child] = process.argv.slice(1).map(Number);
    const alive = (id) => { try { process.kill(id, 0); return true; } catch { return false; } };
    setInterval(() => {
      if (!alive(child)) process.exit();
      if (!alive(parent)) { try { process.kill(child, 'SIGTERM'); } finally { process.exit(); } }
    }, 500);`;
  spawn(process.execPath, ['-e', code, String(process.pid), String(pid)], {
    detached: true,
    stdio: 'ignore',
  }).unref();
};

/** Resolves when the child has ended; sends SIGTERM now and SIGKILL after `graceMs`. */
export const endChild = (child, graceMs = 10_000) =>
  new Promise((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
