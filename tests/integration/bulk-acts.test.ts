import { type Archive, bootArchive } from '../support/boot';
import { describeBulkActs } from '../support/bulk-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('bulk acts on SQLite', () => describeBulkActs(() => archive));
