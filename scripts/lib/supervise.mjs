import path from 'node:path';

import { startArchive } from './archive-process.mjs';
import { inRoot } from './paths.mjs';
import { startMeilisearch } from './meilisearch.mjs';
import { isFree } from './ports.mjs';
import { done, Refusal, step, warn } from './say.mjs';

const RESTART_PAUSES_MS = [500, 1000, 2000, 5000, 10_000];

/** Keeps Meilisearch running on its port: the archive goes on without it, and finds it again when it is back. */
const keepMeilisearch = async (options) => {
  let ending = false;
  let restarts = 0;
  let engine = await startMeilisearch(options);
  const { port, url } = engine;

  const watch = () =>
    engine.child.once('exit', async (code, signal) => {
      if (ending) return;
      const pause = RESTART_PAUSES_MS[Math.min(restarts, RESTART_PAUSES_MS.length - 1)];
      restarts += 1;
      warn(
        `Meilisearch đã dừng (${signal ?? code}); khởi động lại sau ${pause / 1000} s`,
        'restarting the search engine',
      );
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (ending) return;
      try {
        engine = await startMeilisearch({ ...options, port });
        watch();
      } catch (error) {
        warn(
          'Meilisearch không khởi động lại được; việc ghi vẫn tiếp tục, tìm kiếm tạm ngừng',
          error.message,
        );
      }
    });
  watch();

  return {
    url,
    /** Ctrl-C reaches the engine too: its end is then no accident. */
    expectEnd: () => {
      ending = true;
    },
    stop: () => {
      ending = true;
      return engine.stop();
    },
  };
};

/**
 * Runs the archive until it is told to stop: Meilisearch (unless `MEILI_URL` names one that runs elsewhere), whatever
 * `beforeStart` wants to do with the database while no server holds it, then the application.
 * SIGINT and SIGTERM end both and leave nothing behind; if the application dies, Meilisearch goes with it.
 */
export const supervise = async ({ settings, env = {}, beforeStart, afterStart }) => {
  const { HOST: host = '127.0.0.1', PORT: port = '1337' } = { ...settings, ...process.env };
  if (!(await isFree(Number(port))))
    throw new Refusal(
      `Cổng ${port} đang được dùng: kho tư liệu có thể đã chạy. Hãy dừng nó, hoặc đặt PORT khác trong .env.`,
      `Port ${port} is in use.`,
    );

  const running = [];
  let stopping;
  const stopAll = () => {
    for (const part of running) part.expectEnd?.();
    stopping ??= (async () => {
      for (const part of running.reverse()) await part.stop();
    })();
    return stopping;
  };
  const onSignal = async (signal) => {
    step('Đang dừng…', signal);
    await stopAll();
    process.exit(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);

  try {
    const all = { ...settings, ...process.env };
    const engineEnv = { MEILI_URL: all.MEILI_URL, MEILI_MASTER_KEY: all.MEILI_MASTER_KEY };
    if (!engineEnv.MEILI_URL) {
      step('Khởi động Meilisearch', 'starting the search engine');
      const engine = await keepMeilisearch({
        folder: path.resolve(inRoot(), all.MEILI_DATA_DIR ?? 'data/meilisearch'),
        key: engineEnv.MEILI_MASTER_KEY,
      });
      running.push(engine);
      engineEnv.MEILI_URL = engine.url;
    }
    // What stands in the shell wins over `.env`, as everywhere.
    const childEnv = { ...settings, ...process.env, ...env, ...engineEnv };
    await beforeStart?.(childEnv);
    if (stopping) return;

    step('Khởi động kho tư liệu', 'starting the archive');
    const archive = await startArchive({ host, port, env: childEnv });
    running.push(archive);
    archive.child.once('exit', async (code) => {
      if (stopping) return;
      warn('Máy chủ kho tư liệu đã dừng', `exit code ${code}`);
      await stopAll();
      process.exit(code ?? 1);
    });
    done('Kho tư liệu đang chạy', archive.url);
    await afterStart?.(archive.url);
  } catch (error) {
    await stopAll();
    throw error;
  }
};
