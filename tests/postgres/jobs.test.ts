import { type Archive, bootArchive } from '../support/boot';
import { describeJobsHttp } from '../support/jobs-http-suite';
import { describeJobs } from '../support/jobs-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('work in the background on PostgreSQL', () => describeJobs(() => archive));
describe('who sees the work in the background, on PostgreSQL', () => describeJobsHttp(() => archive));
