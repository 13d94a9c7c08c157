import { type Archive, bootArchive } from '../support/boot';
import { describeJobProcesses, LEASE_OF_TEST } from '../support/jobs-process-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: { ...(await createDatabase()), ...LEASE_OF_TEST } });
});
afterAll(() => archive?.close());

describe('work in the background and a killed process on PostgreSQL', () =>
  describeJobProcesses(() => archive));
