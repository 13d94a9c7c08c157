import { type Archive, bootArchive } from '../support/boot';
import { listen } from '../support/tus-tools';
import { describeUploadProcesses } from '../support/upload-processes-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
  await listen(archive);
});
afterAll(() => archive?.close());

describe('uploads and several servers on SQLite', () => describeUploadProcesses(() => archive));
