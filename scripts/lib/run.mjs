import { spawn } from 'node:child_process';

import { ROOT } from './paths.mjs';
import { Refusal } from './say.mjs';

const HEARTBEAT_MS = 15_000;

/**
 * Runs a program to its end. Its output is kept and shown only if it fails (or all along with `show`);
 * while it is quiet a line says that it is still working, so that there is no silent minute.
 * @returns {Promise<void>}
 * @throws {Refusal} with the last lines of output when the program fails
 */
export const run = (label, program, args, { env = {}, show = false, cwd = ROOT, heartbeat = true } = {}) =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const tail = [];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const keep = (chunk) => {
      tail.push(...String(chunk).split('\n').filter(Boolean));
      tail.splice(0, Math.max(0, tail.length - 60));
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer =
      heartbeat && !show
        ? setInterval(() => {
            const seconds = Math.round((Date.now() - started) / 1000);
            console.log(`  … ${label}: ${seconds} s${tail.length ? `  ${tail.at(-1).slice(0, 90)}` : ''}`);
          }, HEARTBEAT_MS)
        : undefined;
    const stop = (signal) => child.kill(signal);
    const onInt = () => stop('SIGINT');
    const onTerm = () => stop('SIGTERM');
    process.once('SIGINT', onInt);
    process.once('SIGTERM', onTerm);
    const finish = () => {
      clearInterval(timer);
      process.off('SIGINT', onInt);
      process.off('SIGTERM', onTerm);
    };
    child.once('error', (error) => {
      finish();
      reject(new Refusal(`${label}: không chạy được ${program}.`, error.message));
    });
    child.once('close', (code, signal) => {
      finish();
      if (code === 0) resolve();
      else reject(new Refusal(`${label}: không thành công (${signal ?? `mã ${code}`}).`, tail.join('\n')));
    });
  });
