import fs from 'node:fs';

import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { closingLine, runJest } from './lib/jest.mjs';
import { preflight } from './lib/preflight.mjs';
import { line, Refusal, runCommand, step } from './lib/say.mjs';

const CHROMIUM = [
  process.env.CHROMIUM_BIN,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** `npm run test:e2e [-- conflict]`: journeys of searchers and editors in a real Chromium against a real archive. */
await runCommand(async () => {
  const chromium = CHROMIUM.find((file) => file && fs.existsSync(file));
  if (!chromium)
    throw new Refusal(
      'Kiểm thử trên trình duyệt cần Chromium: sudo apt-get install -y chromium (hoặc đặt CHROMIUM_BIN).',
      'The browser tests need Chromium: sudo apt-get install -y chromium, or set CHROMIUM_BIN.',
    );
  preflight();
  await install();
  await build();
  step('Kiểm thử trên trình duyệt', 'browser journeys');
  const result = await runJest('e2e', ['--runInBand', ...process.argv.slice(2)], { CHROMIUM_BIN: chromium });
  line();
  line(closingLine([result]));
  if (!result.ok) throw new Refusal('Có bài kiểm thử không đạt.', 'Some tests failed.');
});
