import { type Archive, bootArchive } from '../support/boot';
import { describeGenerations } from '../support/generations-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('generations of files, on PostgreSQL', () => describeGenerations(() => archive));
