import { type Archive, bootArchive } from '../support/boot';
import { describeLedgerHttp } from '../support/ledger-http-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('the ledger’s pages on SQLite', () => describeLedgerHttp(() => archive));
