import { type Archive, bootArchive } from '../support/boot';
import { createDatabase } from '../support/postgres';
import { describeWithdrawal } from '../support/withdrawal-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true, env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('what was withdrawn is gone, on PostgreSQL', () => describeWithdrawal(() => archive));
