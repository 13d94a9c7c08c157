import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { EvaluationService } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { type Archive, bootArchive } from '../support/boot';
import { createItem } from '../support/fixtures';
import { eventually } from '../support/search-tools';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: { EVALUATION_WORKER: 'true' } });
});
afterAll(() => archive?.close());

const evaluation = (): EvaluationService => archive.strapi.plugin('provenance').service('evaluation');

/** Runs the compiled report as another process on the archive's own database. */
const report = async (...options: string[]) => {
  const child = spawn(
    process.execPath,
    [path.resolve(__dirname, '../../dist/src/command/provenance-report.js'), ...options],
    { env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const text = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (text.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text.err += data.toString()));
  const [code] = await once(child, 'close');
  return { code: code as number, ...text };
};

it('E5: the worker of a server judges what was written, unasked', async () => {
  const documentId = await createItem(archive, { captionPlace: null });
  await eventually(
    async () => (await evaluation().verdicts.read('api::photo.photo', documentId, 'draft')) !== null,
  );
  await eventually(async () => (await evaluation().waiting()) === 0);
});

it('E10: the report prints one JSON object a line, and changes nothing', async () => {
  const shown = await createItem(archive, { title: 'Đã công bố' }, { publish: true });
  const faulty = await createItem(archive, { title: 'Thiếu nơi chụp', captionPlace: null });
  await evaluation().drain(60_000);
  const before = await archive.strapi.db.connection('photos').orderBy('id');
  const { code, out } = await report('--json');
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([shown, faulty]));
  const line = lines.find(({ documentId }) => documentId === faulty);
  expect(line).toMatchObject({ uid: 'api::photo.photo', title: 'Thiếu nơi chụp', stage: 'offered' });
  expect(line.findings.map((finding: { code: string }) => finding.code)).toContain('PLACE_MISSING');
  const stored = await evaluation().verdicts.read('api::photo.photo', faulty, 'draft');
  expect(line.score).toBe(stored?.score.total);
  expect(line.findings).toEqual(stored?.findings);
  expect(await archive.strapi.db.connection('photos').orderBy('id')).toEqual(before);
});

it('E10: the table tells totals in Vietnamese; an option nobody knows gets the usage', async () => {
  const table = await report('--kind', 'photo', '--published', '--errors');
  expect(table.code).toBe(0);
  expect(table.out).toMatch(/Đã kiểm tra 1 tư liệu/);
  const unknown = await report('--kind', 'sound');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toMatch(/Chưa hiểu lệnh[^]*provenance:report/);
});
