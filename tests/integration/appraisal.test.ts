import { type Archive, bootArchive } from '../support/boot';
import { describeAppraisal } from '../support/appraisal-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('appraisal on SQLite', () => describeAppraisal(() => archive));
