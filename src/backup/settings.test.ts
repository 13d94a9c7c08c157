import fs from 'node:fs';
import path from 'node:path';

import { envText, OWN_SECRETS, parseEnv, splitSettings } from './settings';

describe('settings and secrets of a backup (F127)', () => {
  it('keeps in the clear only what is named; everything else is sealed', () => {
    const file = {
      PORT: '1400',
      JWT_SECRET: 'j',
      SMTP_PASSWORD: 'p',
      SOME_NEW_TOKEN: 't',
      SMTP_HOST: 'mail',
    };
    const { settings, secrets } = splitSettings(file, {
      PORT: '1500',
      HOME: '/root',
      ARCHIVE_DIR: '/srv/kho',
    });
    expect(settings).toEqual({ PORT: '1500', SMTP_HOST: 'mail', ARCHIVE_DIR: '/srv/kho' });
    expect(secrets).toEqual({ JWT_SECRET: 'j', SMTP_PASSWORD: 'p', SOME_NEW_TOKEN: 't' });
  });

  it('seals an address of a database, which may hold its password, and never the passphrase itself', () => {
    const { settings, secrets } = splitSettings(
      { BACKUP_PASSPHRASE: 'x', BACKUP_PASSPHRASE_FILE: 'y' },
      { DATABASE_URL: 'postgres://u:p@h/d', BACKUP_PASSPHRASE: 'x' },
    );
    expect(settings).toEqual({});
    expect(secrets).toEqual({ DATABASE_URL: 'postgres://u:p@h/d' });
  });

  it('knows every secret that the start command makes', () => {
    const source = fs.readFileSync(path.resolve(__dirname, '../../scripts/lib/env.mjs'), 'utf8');
    const block = /const SECRETS = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
    expect([...block.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name)).toEqual([...OWN_SECRETS]);
  });

  it('reads back what it writes', () => {
    const variables = { A: 'một hai', B: 'a=b#c', C: '"' };
    expect(parseEnv(envText(variables))).toEqual(variables);
    expect(() => envText({ A: 'a\nB=b' })).toThrow('A');
  });
});
