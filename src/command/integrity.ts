import { fixityOf } from '../../plugins/preservation/server/src/fixity/fixity';
import {
  FINDING_KINDS,
  type FindingKind,
  type IntegrityReport,
  isSound,
} from '../../plugins/preservation/shared/fixity/integrity';
import { actAsCommand } from '../wiring/appraisal-port';
import { bootForCommand } from './boot';
import { readIntegrityArguments } from './fixity-options';
import { runToExit } from './run-command';

const NAMED = 20;
const number = (value: number): string => value.toLocaleString('vi-VN');

const lines = ({ counts, examples, masters, rows, unused }: IntegrityReport): string[] => {
  const said: string[] = [];
  for (const [kind, count] of Object.entries(counts) as [FindingKind, number][]) {
    if (count === 0) continue;
    const { vi, en, weight } = FINDING_KINDS[kind];
    said.push(`${weight === 'note' ? '·' : '✖'} ${vi}: ${number(count)}`, `  ${en}: ${count}`);
    const some = examples.filter((one) => one.kind === kind).slice(0, NAMED);
    for (const { name, detail } of some) said.push(`    ${name}${detail ? ` (${detail})` : ''}`);
    if (count > some.length) said.push(`    … +${number(count - some.length)}`);
  }
  const ok = isSound(counts);
  said.push(
    `${ok ? '✔' : '✖'} ${number(masters)} tệp gốc, ${number(rows)} mục trong thư viện tệp; ${ok ? 'danh sách và ổ đĩa khớp nhau' : 'có chỗ không khớp'}.`,
    `  ${masters} masters, ${rows} entries of the media library; database and disk ${ok ? 'agree' : 'do not agree'}.`,
  );
  if (unused > 0)
    said.push(
      `· ${number(unused)} tệp gốc không có mục nào dùng (xem trang “Thùng lưu”). / ${unused} masters are used by no entry.`,
    );
  return said;
};

/** `npm run integrity -- [--json] [--make-pictures]`: database against disk, both ways; 1 where they differ (F116). */
const main = async (): Promise<number> => {
  const { json, make } = readIntegrityArguments(process.argv.slice(2));
  const strapi = await bootForCommand();
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const fixity = fixityOf(strapi);
  const compare = () => actAsCommand(strapi, 'integrity', () => fixity.compare('command'));
  try {
    let answer = await compare();
    const failed: { sha256: string; why: string }[] = [];
    let made = 0;
    // The report names a hundred at a time; what cannot be made would be named for ever.
    while (make && 'report' in answer && answer.report) {
      const missing = answer.report.examples.filter(
        ({ kind, name }) => kind === 'pictures-missing' && !failed.some(({ sha256 }) => sha256 === name),
      );
      if (missing.length === 0) break;
      const done = await fixity.redraw(missing.map(({ name }) => name));
      made += done.made;
      failed.push(...done.failed);
      answer = await compare();
    }
    if ('busy' in answer || !answer.report) {
      if (json) say(JSON.stringify({ ok: false, ...answer }));
      else
        say(
          '✖ Kho tệp gốc đang được kiểm tra; hãy chờ lần đó xong rồi chạy lại.\n  The masters are being checked; wait until that is over.',
        );
      return 1;
    }
    const ok = isSound(answer.report.counts);
    if (json) say(JSON.stringify({ ok, ...answer.report, ...(make && { made, failed }) }));
    else {
      if (make) say(`· Đã làm lại hình của ${number(made)} tệp. / Pictures of ${made} masters made again.`);
      for (const { sha256, why } of failed) say(`✖ ${sha256}: ${why}`);
      say(lines(answer.report).join('\n'));
    }
    return ok ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
};

runToExit(main);
