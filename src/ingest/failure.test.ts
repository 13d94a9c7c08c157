import { failureOf } from './failure';

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });

describe('why a file could not be taken in (F151)', () => {
  it.each([
    [coded('write', 'ENOSPC'), 'INGEST_DISK_FULL'],
    [new Error('VipsForeignSave: write error\nsystem error: No space left on device'), 'INGEST_DISK_FULL'],
    [new Error('picture', { cause: coded('write', 'ENOSPC') }), 'INGEST_DISK_FULL'],
    [coded('terminating connection due to administrator command', '57P01'), 'INGEST_DATABASE_AWAY'],
    [coded('connect', 'ECONNREFUSED'), 'INGEST_DATABASE_AWAY'],
    [
      Object.assign(coded('away', 'MASTERS_STORE_AWAY'), { cause: coded('connect', 'ECONNREFUSED') }),
      'INGEST_STORE_AWAY',
    ],
    [new Error('Connection terminated unexpectedly'), 'INGEST_DATABASE_AWAY'],
    [new Error('Invalid relations'), 'INGEST_DATABASE_AWAY'],
    [new Error('1 relation(s) of type x do not exist: Invalid relations'), 'INGEST_FAILED'],
    [new Error('something else'), 'INGEST_FAILED'],
    ['a text', 'INGEST_FAILED'],
  ])('%s', (error, code) => {
    expect(failureOf(error)).toMatchObject({ code, vi: expect.stringContaining('Chưa nhập được') });
  });
});
