import { majorOf, postgresEnvironment } from './postgres';

describe('reaching PostgreSQL (F129)', () => {
  it.each([
    ['pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n', 15],
    ['pg_restore (PostgreSQL) 18beta2', 18],
    ['', 0],
  ])('reads the version of %j', (text, major) => expect(majorOf(text)).toBe(major));

  it('takes an address apart, its password decoded, for the environment and never for arguments', () =>
    expect(
      postgresEnvironment({ DATABASE_URL: 'postgres://kho:m%40t%20kh%E1%BA%A9u@db.local:5433/tu_lieu' }),
    ).toEqual({
      PGHOST: 'db.local',
      PGPORT: '5433',
      PGUSER: 'kho',
      PGPASSWORD: 'm@t khẩu',
      PGDATABASE: 'tu_lieu',
      PGSSLMODE: 'prefer',
    }));

  it('has the defaults of the configuration', () =>
    expect(postgresEnvironment({ DATABASE_SSL: 'true' })).toEqual({
      PGHOST: '127.0.0.1',
      PGPORT: '5432',
      PGUSER: 'kho_tu_lieu',
      PGDATABASE: 'kho_tu_lieu',
      PGSSLMODE: 'require',
    }));
});
