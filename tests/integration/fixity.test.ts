import { describeBin } from '../support/bin-suite';
import { type Archive, bootArchive } from '../support/boot';
import { describeFixity } from '../support/fixity-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: { FIXITY_SCHEDULE: 'false' } });
});
afterAll(() => archive?.close());

describe('watching over the masters on SQLite', () => describeFixity(() => archive));
describe('the bin on SQLite', () => describeBin(() => archive));
