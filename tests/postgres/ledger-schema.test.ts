import { Client } from 'pg';

import { type Archive, bootArchive } from '../support/boot';
import { describeLedgerOnPostgres } from '../support/ledger-postgres-suite';
import { createDatabase } from '../support/postgres';

const SCHEMA = 'kho_rieng';
let archive: Archive;

beforeAll(async () => {
  const env = await createDatabase();
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  await client.query(`create schema "${SCHEMA}"`);
  await client.end();
  archive = await bootArchive({ env: { ...env, DATABASE_SCHEMA: SCHEMA } });
});
afterAll(() => archive?.close());

describe('the ledger in a schema of its own on PostgreSQL', () =>
  describeLedgerOnPostgres(() => archive, SCHEMA));
