import { UsageError } from '../command/ledger-options';
import { readBackupArguments, readRestoreArguments } from './backup-options';

describe('the arguments of backup and restore (F129)', () => {
  it('reads a folder and the options, in any order', () => {
    expect(readBackupArguments(['--json', '/mnt/o-cung'])).toEqual({ to: '/mnt/o-cung', json: true });
    expect(readRestoreArguments(['--into=/srv/kho moi', '/mnt/o-cung', '--snapshot', 'x'])).toEqual({
      from: '/mnt/o-cung',
      into: '/srv/kho moi',
      snapshot: 'x',
      json: false,
    });
  });

  it.each([[[]], [['--json']], [['a', 'b']], [['a', '--passphrase', 'x']]])('backup refuses %p', (given) =>
    expect(() => readBackupArguments(given)).toThrow(UsageError),
  );

  it.each([[[]], [['a', '--into']], [['a', '--into', '--json']], [['a', '--into=']], [['a', '--force']]])(
    'restore refuses %p',
    (given) => expect(() => readRestoreArguments(given)).toThrow(UsageError),
  );
});
