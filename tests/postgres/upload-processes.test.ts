import { type Archive, bootArchive } from '../support/boot';
import { createDatabase } from '../support/postgres';
import { listen } from '../support/tus-tools';
import { describeUploadProcesses } from '../support/upload-processes-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
  await listen(archive);
});
afterAll(() => archive?.close());

describe('uploads and several servers on PostgreSQL', () => describeUploadProcesses(() => archive));
