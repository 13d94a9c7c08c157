import { readRestoreArguments } from '../backup/backup-options';
import { passphraseToOpen } from '../backup/passphrase';
import { restoreBackup, type RestoreResult } from '../backup/restore-backup';
import { runToExit } from './run-command';

const NAMED = 20;
const number = (value: number): string => value.toLocaleString('vi-VN');

const WHY_LOST: Readonly<Record<NonNullable<RestoreResult['secretsLost']>, string>> = {
  'not-saved': 'bản sao lưu không có khóa bí mật / the backup holds no secrets',
  'no-passphrase': 'không có câu mật khẩu / no passphrase was given',
};

/** Exactly what goes with the secrets (F128). */
const lostWithSecrets = (why: NonNullable<RestoreResult['secretsLost']>): string[] => [
  `! Không lấy lại được khóa bí mật: ${WHY_LOST[why]}. Đã tạo khóa mới. Vì vậy mất:`,
  '  – mọi phiên đăng nhập: ai cũng phải đăng nhập lại (mật khẩu vẫn dùng được);',
  '  – mọi khóa API và khóa chuyển dữ liệu: phải tạo lại và phát lại cho các chương trình;',
  '  – các trường đã mã hóa trong cơ sở dữ liệu (phần xem lại của khóa API): không đọc lại được;',
  '  – mật khẩu nối máy chủ khác (cơ sở dữ liệu, thư, Meilisearch): điền lại trong .env.',
  '  New secrets were made. Lost: sessions, API and transfer tokens, encrypted fields, passwords of other servers. Accounts keep their passwords.',
];

/** `npm run restore -- FROM [--into FOLDER] [--snapshot ID]`: 0 where everything was verified (F128). */
const main = async (): Promise<number> => {
  const { from, into, snapshot, json } = readRestoreArguments(process.argv.slice(2));
  const result = await restoreBackup({
    from,
    into,
    snapshot,
    root: process.cwd(),
    env: { ...process.env },
    passphrase: passphraseToOpen,
    onProgress: (done) => {
      if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`  … ${number(done)} tệp gốc\r`);
    },
  });
  // Loaded now: a refusal must not wait for the whole application.
  const { verifyRestored } = await import('./verify-restored');
  const { ledger, counts, isDiskRight } = await verifyRestored(result);
  const { lost, masters, secretsLost, otherData, places } = result;
  // A master that the archive had lost before the backup is no fault of the restore, but never passed over in silence.
  const ok = ledger.ok && isDiskRight && lost.length === 0;
  if (ledger.ok && isDiskRight) await result.finish();
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ ok, snapshot: result.snapshot.id, places, masters, lost, secretsLost, otherData, ledger, counts })}\n`,
    );
    return ok ? 0 : 1;
  }
  const lines = [
    ...(secretsLost
      ? lostWithSecrets(secretsLost)
      : ['✔ Khóa bí mật như cũ. / The secrets are the old ones.']),
    ...(otherData.length > 0
      ? [
          `! Các tệp lựa chọn của kho khác với bản cài này, để trong restored-data/, hãy so và chép lại: ${otherData.join(', ')}`,
          '  Files of the archive’s own choices differ; they lie in restored-data/.',
        ]
      : []),
    ...lost.slice(0, NAMED).map(({ sha256, why }) => `✖ ${sha256}: bản sao lưu không có tệp đúng (${why}).`),
    `${isDiskRight && lost.length === 0 ? '✔' : '✖'} ${number(masters - lost.length)} trên ${number(masters)} tệp gốc đúng mã kiểm tra. / masters right by checksum.`,
    ledger.ok
      ? `✔ Sổ nhật ký nguyên vẹn: ${number(ledger.entries)} mục, có mục cuối của bản sao lưu. / The ledger is whole and holds the head of the backup.`
      : `✖ ${ledger.break?.vi ?? 'Sổ nhật ký không nguyên vẹn.'}\n  ${ledger.break?.en ?? 'The ledger is not whole.'}`,
    `  Cơ sở dữ liệu / database: ${places.client === 'sqlite' ? places.database : 'PostgreSQL'}; tệp gốc / masters: ${places.archive}; ${places.envFile}`,
    ...(counts['pictures-missing'] > 0
      ? [
          `  Còn ${number(counts['pictures-missing'])} tệp chưa có hình xem: chạy “npm run integrity -- --make-pictures”. / pictures are made again by that command.`,
        ]
      : []),
    '  Chỉ mục tìm kiếm được dựng lại khi kho khởi động. / The search index is rebuilt when the archive starts.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return ok ? 0 : 1;
};

runToExit(main);
