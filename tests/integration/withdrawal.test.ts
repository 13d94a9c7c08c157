import { type Archive, bootArchive } from '../support/boot';
import { describeWithdrawal } from '../support/withdrawal-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true });
});
afterAll(() => archive?.close());

describe('what was withdrawn is gone, on SQLite', () => describeWithdrawal(() => archive));
