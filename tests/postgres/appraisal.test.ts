import { type Archive, bootArchive } from '../support/boot';
import { describeAppraisal } from '../support/appraisal-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('appraisal on PostgreSQL', () => describeAppraisal(() => archive));
