import { type Archive, bootArchive } from '../support/boot';
import { describeIndexTruth } from '../support/index-truth-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true });
});
afterAll(() => archive?.close());

describe('the index is true on SQLite', () => describeIndexTruth(() => archive));
