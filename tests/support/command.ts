import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const APP = path.resolve(__dirname, '../..');

export interface CommandResult {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs a compiled command of the archive that `environment` names, to its end. */
export const runCompiled = async (
  environment: NodeJS.ProcessEnv,
  name: string,
  ...given: string[]
): Promise<CommandResult> => {
  const child = spawn(process.execPath, [path.join(APP, 'dist/src/command', `${name}.js`), ...given], {
    cwd: APP,
    env: { ...environment, NODE_OPTIONS: '', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code };
};
