import { type Archive, bootArchive } from '../support/boot';
import { describeLedgerHttp } from '../support/ledger-http-suite';
import { describeLedgerOnPostgres } from '../support/ledger-postgres-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('the ledger’s pages on PostgreSQL', () => describeLedgerHttp(() => archive));
describe('the ledger on PostgreSQL', () => describeLedgerOnPostgres(() => archive, 'public'));
