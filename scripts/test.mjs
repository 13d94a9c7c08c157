import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { closingLine, runJest } from './lib/jest.mjs';
import { inRoot } from './lib/paths.mjs';
import { preflight } from './lib/preflight.mjs';
import { run } from './lib/run.mjs';
import { done, line, Refusal, runCommand, step } from './lib/say.mjs';

/**
 * `npm test`: from a bare clone to a verdict. Types, lint, format, unit tests, then integration tests against a real
 * booted Strapi and a real Meilisearch, and the corpus where `../shared/data` is there.
 * `npm test -- unit` runs one project only.
 */
const bin = (name) => inRoot('node_modules/.bin', name);

const CHECKS = [
  [
    'Kiểm tra kiểu: máy chủ',
    'types: server',
    bin('tsc'),
    ['-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'],
  ],
  ['Kiểm tra kiểu: bài kiểm thử', 'types: tests', bin('tsc'), ['-p', 'tests/tsconfig.json']],
  ['Kiểm tra kiểu: trang quản trị', 'types: admin panel', bin('tsc'), ['-p', 'src/admin/tsconfig.json']],
  [
    'Kiểm tra kiểu: trang công chúng',
    'types: public page',
    bin('tsc'),
    ['-p', 'portal/tsconfig.json', '--noEmit'],
  ],
  [
    'ESLint',
    'lint',
    bin('eslint'),
    ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/kho/eslint'],
  ],
  [
    'Prettier',
    'format',
    bin('prettier'),
    ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/kho/prettier'],
  ],
];

const check = async () => {
  for (const [vi, en, program, args] of CHECKS) {
    step(vi, en);
    await run(vi, program, args);
  }
  done('Kiểu, lint, định dạng: đạt', 'types, lint and format are clean');
};

await runCommand(async () => {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  preflight();
  await install();
  await build(['server']);
  if (only.length === 0 || only.includes('check')) await check();
  const projects = ['unit', 'integration', 'corpus'].filter(
    (name) => only.length === 0 || only.includes(name),
  );
  const results = [];
  for (const project of projects) {
    step(`Kiểm thử: ${project}`, 'tests');
    results.push(await runJest(project, project === 'corpus' ? ['--runInBand'] : ['--maxWorkers=2']));
  }
  line();
  line(closingLine(results));
  if (results.some(({ ok }) => !ok)) throw new Refusal('Có bài kiểm thử không đạt.', 'Some tests failed.');
});
