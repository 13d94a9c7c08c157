import { fixityOf } from '../../plugins/preservation/server/src/fixity/fixity';
import { alarmWords } from '../../plugins/preservation/shared/fixity/alarm-words';
import type { CheckedMaster } from '../../plugins/preservation/shared/fixity/contract';
import { actAsCommand } from '../wiring/appraisal-port';
import { bootForCommand } from './boot';
import { readFixityArguments } from './fixity-options';
import { runToExit } from './run-command';

/** Named on the terminal; the panel and `--json` name more. */
const NAMED = 20;
const NAMED_IN_JSON = 1000;

const number = (value: number): string => value.toLocaleString('vi-VN');
const megabytes = (bytes: number): string => number(Math.round(bytes / 1e6));

/** `npm run fixity -- [--json] [--limit-mb N]`: re-reads every master; 0 where all are right, 1 where one is not (F118). */
const main = async (): Promise<number> => {
  const { json, bytesPerSecond } = readFixityArguments(process.argv.slice(2));
  const strapi = await bootForCommand();
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new Error('interrupted')));
  try {
    const bad: CheckedMaster[] = [];
    const started = performance.now();
    const answer = await actAsCommand(strapi, 'fixity', () =>
      fixityOf(strapi).round({
        scope: 'all',
        origin: 'command',
        bytesPerSecond,
        signal: stop.signal,
        onSettled: ({ checked, bytes }, piece) => {
          for (const master of piece) if (!master.outcome.ok && bad.length < NAMED_IN_JSON) bad.push(master);
          if (process.stderr.isTTY)
            process.stderr.write(`  … ${number(checked)} tệp, ${megabytes(bytes)} MB\r`);
        },
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    if ('busy' in answer) {
      const { startedAt } = answer.busy;
      if (json) say(JSON.stringify({ ok: false, busy: answer.busy }));
      else
        say(
          `✖ Kho tệp gốc đang được kiểm tra từ ${startedAt}; hãy chờ lần đó xong rồi chạy lại.\n  The masters are being checked since ${startedAt}; wait until that is over.`,
        );
      return 1;
    }
    const { checked, bytes, failed } = answer.tally;
    const isWhole = !stop.signal.aborted;
    const ok = failed === 0 && isWhole;
    if (json) say(JSON.stringify({ ok, whole: isWhole, checked, bytes, failed, seconds, bad }));
    else {
      for (const { sha256, ext, outcome } of bad.slice(0, NAMED))
        if (!outcome.ok)
          say(
            `✖ ${sha256}.${ext}\n  ${alarmWords(outcome.kind).vi} / ${alarmWords(outcome.kind).en}${outcome.found ? ` (${outcome.found})` : ''}`,
          );
      if (failed > NAMED) say(`  … và ${number(failed - NAMED)} tệp nữa. / and ${failed - NAMED} more.`);
      say(
        `${ok ? '✔' : '✖'} Đã đọc lại ${number(checked)} tệp gốc (${megabytes(bytes)} MB) trong ${seconds.toFixed(1)} giây; ${number(failed)} tệp không đúng.${isWhole ? '' : ' Chưa đọc hết.'}`,
      );
      say(
        `  ${checked} masters re-read, ${failed} not as they came in.${isWhole ? '' : ' Not all were read.'}`,
      );
    }
    return ok ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
};

runToExit(main);
