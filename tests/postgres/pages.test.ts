import { type Archive, bootArchive } from '../support/boot';
import { describePages } from '../support/pages-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('pages of documents on PostgreSQL', () => describePages(() => archive));
