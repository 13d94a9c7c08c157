import { type Archive, bootArchive } from '../support/boot';
import { describeFileMetadata } from '../support/file-metadata-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('what stands inside files, on SQLite', () => describeFileMetadata(() => archive));
