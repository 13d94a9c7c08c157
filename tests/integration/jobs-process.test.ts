import { type Archive, bootArchive } from '../support/boot';
import { describeJobProcesses, LEASE_OF_TEST } from '../support/jobs-process-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: LEASE_OF_TEST });
});
afterAll(() => archive?.close());

describe('work in the background and a killed process on SQLite', () => describeJobProcesses(() => archive));
