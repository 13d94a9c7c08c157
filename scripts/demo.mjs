import fs from 'node:fs';

import { inRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';
import { line, Refusal, runCommand, step } from './lib/say.mjs';
import { supervise } from './lib/supervise.mjs';

const ACCOUNTS = inRoot('.cache/kho/demo-accounts.json');

/** What the loader left for us to print: passwords exist in clear only until they have been shown once. */
const takeAccounts = () => {
  if (!fs.existsSync(ACCOUNTS)) return [];
  const accounts = JSON.parse(fs.readFileSync(ACCOUNTS, 'utf8'));
  fs.rmSync(ACCOUNTS);
  return accounts;
};

const printAccounts = (accounts) => {
  if (accounts.length === 0) {
    line('  Mật khẩu đã in ở lần chạy đầu; tạo lại: npm run demo -- --reset-passwords');
    return;
  }
  line('  Tài khoản mẫu, mật khẩu chỉ hiện một lần này · demo accounts, shown this once:');
  for (const { role, email, password } of accounts) line(`    ${email.padEnd(28)} ${password}   ${role}`);
};

/** Waits until what the loader published can be found, so that the first search of a visitor finds something. */
const untilSearchable = async (url, limitMs = 60_000) => {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/api/search?pageSize=1`).catch(() => undefined);
    if (answer?.ok && (await answer.json()).total > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
};

await runCommand(async () => {
  if (process.env.NODE_ENV === 'production')
    throw new Refusal(
      'Kho mẫu không chạy với NODE_ENV=production: tài khoản và dữ liệu minh họa không được lẫn vào kho thật. Dùng npm start.',
      'The demo refuses NODE_ENV=production; use npm start.',
    );
  const settings = await prepare();
  await supervise({
    settings,
    env: { NODE_ENV: 'development', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
    beforeStart: async (env) => {
      step('Nạp kho mẫu', 'loading the demonstration archive');
      const flags = process.argv.includes('--reset-passwords') ? ['--reset-passwords'] : [];
      await run(
        'nạp kho mẫu',
        process.execPath,
        ['dist/demo/load/main.js', '--accounts', ACCOUNTS, ...flags],
        {
          env: { ...env, SEARCH_WORKER: 'false', EVALUATION_WORKER: 'false' },
          show: true,
        },
      );
    },
    afterStart: async (url) => {
      await untilSearchable(url);
      line();
      line(`  Trang công chúng · public page   ${url}/`);
      line(`  Trang quản trị · admin panel     ${url}/admin`);
      line();
      printAccounts(takeAccounts());
      line();
      line('  Dừng · stop                      Ctrl-C');
      line();
    },
  });
});
