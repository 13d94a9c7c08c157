import { readBackupArguments } from '../backup/backup-options';
import { makeBackup } from '../backup/make-backup';
import { passphraseToSeal } from '../backup/passphrase';
import { placesOf } from '../backup/places';
import { enterBackup } from './enter-backup';
import { runToExit } from './run-command';

const NAMED = 20;
const number = (value: number): string => value.toLocaleString('vi-VN');

/** `npm run backup -- FOLDER`: saves the whole archive while it is in use; 1 where a master could not be saved (F126). */
const main = async (): Promise<number> => {
  const { to, json } = readBackupArguments(process.argv.slice(2));
  const passphrase = await passphraseToSeal();
  const started = performance.now();
  const result = await makeBackup({
    to,
    places: placesOf(process.env, process.cwd()),
    env: process.env,
    passphrase,
    onProgress: (done) => {
      if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`  … ${number(done)} tệp gốc\r`);
    },
  });
  const { id, folder, masters, manifestSha256, continued, manifest } = result;
  const ok = masters.damaged.length === 0;
  const entered = await enterBackup(result);
  const seconds = (performance.now() - started) / 1000;
  const { ledgerHead, secrets } = manifest;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ ok, id, folder, manifestSha256, continued, seconds, ledgerHead, secrets: secrets !== null, masters, entered: entered === null })}\n`,
    );
    return ok ? 0 : 1;
  }
  const lines = [
    ...(continued
      ? ['· Lần trước bị ngắt giữa chừng, lần này đã làm tiếp. / An unfinished run was gone on with.']
      : []),
    ...masters.damaged
      .slice(0, NAMED)
      .map(({ sha256, why }) => `✖ ${sha256}: không sao lưu được (${why}). / could not be saved.`),
    `${ok ? '✔' : '✖'} Bản sao lưu ${id}: ${number(masters.count)} tệp gốc (chép mới ${number(masters.copied)}, hỏng hoặc thiếu ${number(masters.damaged.length)}), ${seconds.toFixed(1)} giây.`,
    `  ${masters.count} masters, ${masters.copied} copied now, ${masters.damaged.length} damaged or missing. ${folder}`,
    `  Mã bản kê / manifest: ${manifestSha256}`,
    `  Sổ nhật ký / ledger:  ${ledgerHead.hash}@${ledgerHead.seq}`,
    ...(entered === null
      ? []
      : [
          `! Bản sao lưu đã xong và dùng được, nhưng chưa ghi được vào sổ nhật ký: ${entered}`,
          '  The backup is made and good, but could not be entered into the ledger.',
        ]),
    ...(secrets === null
      ? [
          '! Chưa có câu mật khẩu nên khóa bí mật KHÔNG được sao lưu. Khôi phục từ bản này thì mọi người phải đăng nhập lại và các khóa API không dùng được nữa.',
          '  No passphrase was given: secrets are not in this backup.',
        ]
      : []),
    ...(ok
      ? []
      : ['  Chạy “npm run fixity” để xem tệp nào hỏng. / “npm run fixity” tells which masters are damaged.']),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return ok ? 0 : 1;
};

runToExit(main);
