import { type Archive, bootArchive } from '../support/boot';
import { createDatabase } from '../support/postgres';
import { describeRestoration } from '../support/restoration-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('restoration on PostgreSQL', () => describeRestoration(() => archive));
