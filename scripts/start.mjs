import { prepare } from './lib/prepare.mjs';
import { line, runCommand } from './lib/say.mjs';
import { supervise } from './lib/supervise.mjs';

/** `npm start`: the archive without the demonstration data. */
await runCommand(async () => {
  const settings = await prepare();
  await supervise({
    settings,
    env: { NODE_ENV: process.env.NODE_ENV ?? 'production' },
    afterStart: (url) => {
      line();
      line(`  Trang công chúng · public page   ${url}/`);
      line(
        `  Trang quản trị · admin panel     ${url}/admin   (lần đầu: tạo tài khoản quản trị · first time: register)`,
      );
      line('  Dừng · stop                      Ctrl-C');
      line();
    },
  });
});
