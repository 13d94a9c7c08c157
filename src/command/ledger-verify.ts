import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import type { LedgerReport } from '../../plugins/provenance/server/src/ledger/verify-ledger';
import { bootForCommand } from './boot';
import { readVerifyArguments, UsageError } from './ledger-options';

const number = (value: number): string => value.toLocaleString('vi-VN');

const lines = (report: LedgerReport, restored: readonly string[], seconds: number): string[] => {
  const { entries, head } = report;
  const said: string[] = [];
  if (report.break) {
    const { vi, en, act, uid, documentId } = report.break;
    said.push(`✖ ${vi}`, `  ${en}`);
    if (act !== null) said.push(`  ${act}${uid === null ? '' : ` · ${uid} ${documentId ?? ''}`}`);
    said.push(
      `  Các mục đứng trước (${number(entries)}) còn nguyên vẹn. / ${entries} entries before it are sound.`,
    );
  } else
    said.push(
      `${report.ok && restored.length === 0 ? '✔' : '·'} ${number(entries)} mục nối tiếp nhau, không mục nào bị sửa (${seconds.toFixed(1)} giây).`,
      `  ${entries} entries form one unbroken chain. Head: ${head.hash}@${head.seq}`,
    );
  if (report.guards.length > 0)
    said.push(
      `✖ Khóa bảo vệ sổ trong cơ sở dữ liệu bị mất hoặc bị sửa: ${report.guards.join(', ')}`,
      '  Triggers that guard the ledger are missing or altered.',
    );
  if (restored.length > 0)
    said.push(
      `✖ Khóa bảo vệ sổ đã bị mất hoặc bị sửa trước lần kiểm tra này, nay đã dựng lại: ${restored.join(', ')}`,
      '  Triggers that guard the ledger had been missing or altered; they have been put back.',
    );
  return said;
};

/** `npm run ledger:verify -- [--json] [--head HASH@SEQ]`: 0 where the ledger is whole, 1 where it is not, 2 for bad arguments. */
const main = async (): Promise<number> => {
  const { json, expected } = readVerifyArguments(process.argv.slice(2));
  const strapi = await bootForCommand();
  try {
    const ledger = ledgerOf(strapi);
    const started = performance.now();
    const report = await ledger.verify({ expected });
    const seconds = (performance.now() - started) / 1000;
    // The boot of this very command puts triggers back: what it found must be said all the same.
    const restored = ledger.restoredGuards();
    const ok = report.ok && restored.length === 0;
    if (json) process.stdout.write(`${JSON.stringify({ ...report, ok, restored, seconds })}\n`);
    else process.stdout.write(`${lines(report, restored, seconds).join('\n')}\n`);
    return ok ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof UsageError) process.stderr.write(`✖ ${error.vi}\n  ${error.en}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
