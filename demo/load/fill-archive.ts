import fs from 'node:fs/promises';
import path from 'node:path';

import { bootForCommand } from '../../src/command/boot';
import { actAsCommand } from '../../src/wiring/appraisal-port';
import { ensureAccounts, writeAccounts } from './accounts';
import { loadArchive } from './load-archive';
import { isLoaded, markLoaded } from './loaded-mark';
import type { DemoOptions } from './options';
import { say, whileWaiting } from './progress';

/**
 * Boots the archive, makes the accounts and loads the demonstration unless this database holds it already.
 * @param data hash of the demonstration data
 * @returns whether the archive now holds all of it; if not, the next start tries again
 */
export const fillArchive = async (options: DemoOptions, data: string): Promise<boolean> => {
  await fs.mkdir(path.resolve(process.env.PUBLIC_DIR || 'public', 'uploads'), { recursive: true });
  const strapi = await whileWaiting('Đang mở kho tư liệu', bootForCommand);
  try {
    const set = await ensureAccounts(strapi, options.resetPasswords, (account) =>
      writeAccounts(options.accountsFile, [account]),
    );
    if (set > 0) say(`Đã đặt mật khẩu cho ${set} tài khoản mẫu.`);
    if (await isLoaded(strapi, data)) return true;
    const { refused } = await actAsCommand(strapi, 'demo', () => loadArchive(strapi));
    if (refused.length > 0) return false;
    await markLoaded(strapi, data);
    return true;
  } finally {
    await strapi.destroy();
  }
};
