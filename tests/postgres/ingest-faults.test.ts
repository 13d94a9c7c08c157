import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { bootArchive } from '../support/boot';
import { describeIngestFaults, type FaultyArchive, smallDisk } from '../support/ingest-faults-suite';
import { createDatabase, outageOf } from '../support/postgres';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-ingest-faults-'));
let faulty: FaultyArchive;

beforeAll(async () => {
  const disk = smallDisk(path.join(folder, 'archive'));
  const env = await createDatabase();
  const archive = await bootArchive({ folder, env });
  faulty = { archive, environment: { ...process.env }, disk, database: outageOf(env) };
});
afterAll(async () => {
  await faulty?.archive.close();
  faulty?.disk?.unmount();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('ingest and its faults on PostgreSQL', () => describeIngestFaults(() => faulty));
