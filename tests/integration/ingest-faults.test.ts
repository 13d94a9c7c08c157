import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { bootArchive } from '../support/boot';
import { describeIngestFaults, type FaultyArchive, smallDisk } from '../support/ingest-faults-suite';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-ingest-faults-'));
let faulty: FaultyArchive;

beforeAll(async () => {
  const disk = smallDisk(path.join(folder, 'archive'));
  const archive = await bootArchive({ folder });
  faulty = { archive, environment: { ...process.env }, disk, database: null };
});
afterAll(async () => {
  await faulty?.archive.close();
  faulty?.disk?.unmount();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('ingest and its faults on SQLite', () => describeIngestFaults(() => faulty));
