import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { bootArchive } from '../support/boot';
import { runCompiled } from '../support/command';
import { ledgerEntries, ledgerOf } from '../support/ledger';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-ledger-'));
let environment: NodeJS.ProcessEnv;
let noted: { seq: number; hash: string };

const command = (name: string, ...given: string[]) => runCompiled(environment, name, ...given);

beforeAll(async () => {
  const archive = await bootArchive({ folder });
  environment = { ...process.env };
  await ledgerOf(archive).append(
    ['một', 'hai', 'ba'].map((note) => ({
      act: 'item.save',
      uid: 'api::photo.photo',
      documentId: note,
      outcome: 'done' as const,
      note,
    })),
  );
  const [line] = await ledgerEntries(archive, { documentId: 'ba' });
  noted = line!;
  await archive.close();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('L9: ledger:head prints number, hash and time of the last entry', async () => {
  const { out, code } = await command('ledger-head');
  expect(out).toMatch(/^\d+ [0-9a-f]{64} \d{4}-\d\d-\d\dT\S+Z\n$/);
  expect(out.startsWith(`${noted.seq} ${noted.hash} `)).toBe(true);
  expect(code).toBe(0);
});

it('L6, L7: ledger:verify says that the ledger is whole and the noted head part of it', async () => {
  const { out, code } = await command('ledger-verify', '--json', '--head', `${noted.hash}@${noted.seq}`);
  expect(JSON.parse(out)).toMatchObject({ ok: true, break: null, guards: [], restored: [] });
  expect(code).toBe(0);
});

it('L7: a bad argument gets a sentence and starts nothing', async () => {
  const { out, err, code } = await command('ledger-verify', '--head', 'abc');
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain('--head');
});

it('L6: ledger:verify names the first broken entry in two languages, tells of the lost trigger, ends with 1', async () => {
  // Somebody with the database file in hand.
  const Database = require('better-sqlite3') as new (file: string) => {
    exec: (sql: string) => void;
    close: () => void;
  };
  const database = new Database(path.join(folder, 'archive.db'));
  database.exec('drop trigger provenance_ledger_no_update');
  database.exec(`update provenance_ledger set note = 'không ai biết' where document_id = 'hai'`);
  database.close();

  const { out, code } = await command('ledger-verify');
  expect(code).toBe(1);
  expect(out).toContain(`Nội dung mục số ${noted.seq - 1} đã bị sửa sau khi ghi.`);
  expect(out).toContain(`The content of entry ${noted.seq - 1} was changed after it was written.`);
  expect(out).toContain('item.save · api::photo.photo hai');
  expect(out).toContain('provenance_ledger_no_update');
});
