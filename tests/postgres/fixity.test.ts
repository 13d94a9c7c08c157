import { describeBin } from '../support/bin-suite';
import { type Archive, bootArchive } from '../support/boot';
import { describeFixity } from '../support/fixity-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: { ...(await createDatabase()), FIXITY_SCHEDULE: 'false' } });
});
afterAll(() => archive?.close());

describe('watching over the masters on PostgreSQL', () => describeFixity(() => archive));
describe('the bin on PostgreSQL', () => describeBin(() => archive));
