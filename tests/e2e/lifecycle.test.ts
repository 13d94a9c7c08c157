import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** `npm start` as a person runs it: what it starts must end with it, however it ends. */
const ROOT = path.resolve(__dirname, '..', '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-lifecycle-'));

const freePort = async (): Promise<number> => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

interface Running {
  launcher: ChildProcess;
  port: number;
  /** Process ids of the launcher's children. */
  strapi: number;
  meilisearch: number;
}

const commandOf = (pid: number): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

const childrenOf = (pid: number): number[] =>
  fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

const isAlive = (pid: number) => {
  try {
    const [, state] = /^State:\s+(\w)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return state !== 'Z';
  } catch {
    return false;
  }
};

const until = async (what: string, condition: () => boolean | Promise<boolean>, limitMs: number) => {
  const deadline = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const answers = async (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/search?pageSize=1`).then(
    (answer) => answer.ok,
    () => false,
  );

const start = async (): Promise<Running> => {
  const port = await freePort();
  fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'archive.db'),
      ARCHIVE_DIR: path.join(folder, 'archive'),
      PUBLIC_DIR: path.join(folder, 'public'),
      MEILI_DATA_DIR: path.join(folder, 'meilisearch'),
      MEILI_URL: '',
    },
    stdio: 'ignore',
  });
  await until('the archive answers', () => answers(port), 110_000);
  const children = childrenOf(launcher.pid as number);
  const find = (part: string) => {
    const pid = children.find((child) => commandOf(child).includes(part));
    if (!pid) throw new Error(`No child process runs ${part}.`);
    return pid;
  };
  return { launcher, port, strapi: find('strapi'), meilisearch: find('meilisearch') };
};

const allGone = ({ launcher, strapi, meilisearch }: Running) =>
  until(
    'launcher, application and engine are gone',
    () => ![launcher.pid as number, strapi, meilisearch].some(isAlive),
    30_000,
  );

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it.each(['SIGTERM', 'SIGINT'] as const)('ends everything on %s', async (signal) => {
  const running = await start();
  running.launcher.kill(signal);
  await allGone(running);
});

it('leaves no orphan when the launcher itself is killed', async () => {
  const running = await start();
  running.launcher.kill('SIGKILL');
  await allGone(running);
});

it('takes the engine down when the application is killed', async () => {
  const running = await start();
  process.kill(running.strapi, 'SIGKILL');
  await allGone(running);
});

it('brings a killed engine back, and the archive finds it again', async () => {
  const running = await start();
  try {
    process.kill(running.meilisearch, 'SIGKILL');
    await until('the engine is gone', () => !isAlive(running.meilisearch), 10_000);
    await until('searching works again', () => answers(running.port), 60_000);
  } finally {
    running.launcher.kill('SIGTERM');
    await once(running.launcher, 'exit');
  }
});
