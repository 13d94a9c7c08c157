import fs from 'node:fs/promises';

import { BackupRefused } from './refused';

const SHORTEST = 12;

/** Reads a line from the terminal without showing it. */
const ask = (question: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { stdin, stderr } = process;
    stderr.write(question);
    stdin.setRawMode(true);
    stdin.resume();
    stdin.setEncoding('utf8');
    let typed = '';
    const end = (): void => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const onData = (chunk: string): void => {
      for (const letter of chunk) {
        if (letter === '\r' || letter === '\n') {
          end();
          return resolve(typed);
        }
        if (letter === '\u0003') {
          end();
          return reject(new BackupRefused('BACKUP_CANCELLED', 'Đã dừng.', 'Cancelled.'));
        }
        typed = letter === '\u007f' ? [...typed].slice(0, -1).join('') : typed + letter;
      }
      return undefined;
    };
    stdin.on('data', onData);
  });

const longEnough = (passphrase: string): string => {
  if ([...passphrase].length >= SHORTEST) return passphrase;
  throw new BackupRefused(
    'BACKUP_PASSPHRASE_SHORT',
    `Câu mật khẩu phải có ít nhất ${SHORTEST} chữ cái; nên dùng một câu dễ nhớ.`,
    `The passphrase must have at least ${SHORTEST} characters; a sentence is best.`,
  );
};

/** From `BACKUP_PASSPHRASE_FILE` or `BACKUP_PASSPHRASE`: never from arguments, which every account of the machine can read. */
const given = async (): Promise<string | null> => {
  const { BACKUP_PASSPHRASE_FILE: file, BACKUP_PASSPHRASE: text } = process.env;
  if (file)
    return (
      await fs.readFile(file, 'utf8').catch(() => {
        throw new BackupRefused(
          'BACKUP_PASSPHRASE_FILE',
          `Không đọc được tệp chứa câu mật khẩu: ${file}`,
          `The file with the passphrase cannot be read: ${file}`,
        );
      })
    ).replace(/\r?\n$/, '');
  return text || null;
};

/** The passphrase for a new backup; null where there is neither one given nor anybody to ask. @throws BackupRefused */
export const passphraseToSeal = async (): Promise<string | null> => {
  const known = await given();
  if (known !== null) return longEnough(known);
  if (!process.stdin.isTTY) return null;
  const first = await ask('Câu mật khẩu niêm phong khóa bí mật (Enter: không sao lưu khóa) / passphrase: ');
  if (first === '') return null;
  longEnough(first);
  if ((await ask('Gõ lại câu mật khẩu / again: ')) === first) return first;
  throw new BackupRefused(
    'BACKUP_PASSPHRASE_DIFFERS',
    'Hai lần gõ câu mật khẩu không giống nhau.',
    'The two passphrases differ.',
  );
};

/** The passphrase for opening; null where nobody has one. */
export const passphraseToOpen = async (): Promise<string | null> => {
  const known = await given();
  if (known !== null) return known;
  if (!process.stdin.isTTY) return null;
  return (await ask('Câu mật khẩu mở khóa bí mật (Enter: không có) / passphrase: ')) || null;
};
