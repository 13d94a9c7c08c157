import { type Archive, bootArchive } from '../support/boot';
import { describeVersions } from '../support/versions-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('versions on PostgreSQL', () => describeVersions(() => archive));
