import { type Archive, bootArchive } from '../support/boot';
import { describeBulkActs } from '../support/bulk-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('bulk acts on PostgreSQL', () => describeBulkActs(() => archive));
