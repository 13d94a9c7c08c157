import path from 'node:path';

import { DemoError } from './demo-error';

export interface DemoOptions {
  /** Absolute path of the file that receives the passwords made in this run. */
  readonly accountsFile: string;
  readonly resetPasswords: boolean;
}

/** Reads `--accounts FILE [--reset-passwords]`. @throws DemoError `DEMO_OPTIONS` for anything else. */
export const readOptions = (args: readonly string[]): DemoOptions => {
  let accountsFile: string | undefined;
  let resetPasswords = false;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '--reset-passwords') resetPasswords = true;
    else if (argument === '--accounts' && args[index + 1]) accountsFile = args[(index += 1)];
    else
      throw new DemoError(
        'DEMO_OPTIONS',
        `Không hiểu tham số “${argument}”. Cách gọi: main.js --accounts TỆP [--reset-passwords]`,
        `Unknown argument “${argument}”. Usage: main.js --accounts FILE [--reset-passwords]`,
      );
  }
  if (!accountsFile)
    throw new DemoError(
      'DEMO_OPTIONS',
      'Thiếu --accounts TỆP: nơi ghi mật khẩu của các tài khoản mẫu.',
      '--accounts FILE is missing: where to write the passwords of the demo accounts.',
    );
  return { accountsFile: path.resolve(accountsFile), resetPasswords };
};

/** The demonstration never mixes with a real archive. @throws DemoError `DEMO_IN_PRODUCTION`. */
export const refuseProduction = (env: NodeJS.ProcessEnv): void => {
  if (env.NODE_ENV !== 'production') return;
  throw new DemoError(
    'DEMO_IN_PRODUCTION',
    'Không nạp kho mẫu khi NODE_ENV=production: tài khoản và dữ liệu minh họa không được lẫn vào kho thật.',
    'The demonstration archive is not loaded with NODE_ENV=production.',
  );
};
