import { type Archive, bootArchive } from '../support/boot';
import { describeJobs } from '../support/jobs-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('work in the background on SQLite', () => describeJobs(() => archive));
