import { type Archive, bootArchive } from '../support/boot';
import { describeJobsHttp } from '../support/jobs-http-suite';
import { describeJobs } from '../support/jobs-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('work in the background on SQLite', () => describeJobs(() => archive));
describe('who sees the work in the background', () => describeJobsHttp(() => archive));
