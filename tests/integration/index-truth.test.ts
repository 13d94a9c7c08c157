import { type Archive, bootArchive } from '../support/boot';
import { describeIndexTruth } from '../support/index-truth-suite';
import { describeMetrics } from '../support/metrics-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true });
});
afterAll(() => archive?.close());

describe('the index is true on SQLite', () => describeIndexTruth(() => archive));
describe('the figures of the machine', () => describeMetrics(() => archive));
