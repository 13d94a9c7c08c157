import { readFileSync } from 'node:fs';

import { sourcesUnder } from '../../../tests/support/sources';
import { ADVISORY_LOCKS } from './advisory-locks';

describe('advisory locks of PostgreSQL', () => {
  it('each has a number of its own', () => {
    const numbers = Object.values(ADVISORY_LOCKS);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('every lock that is taken by number is one of these', () => {
    const taken = sourcesUnder('plugins', 'src', 'packages').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/pg_advisory_xact_lock\(\?\)', \[([^\]]+)\]/g)].map(
        ([, name]) => name,
      ),
    );
    const known = Object.keys(ADVISORY_LOCKS).map((name) => `ADVISORY_LOCKS.${name}`);
    // The claim of a queue names its lock in its own table of settings.
    expect(taken.sort()).toEqual([
      'ADVISORY_LOCKS.disposal',
      'ADVISORY_LOCKS.fixityRun',
      'ADVISORY_LOCKS.generations',
      'ADVISORY_LOCKS.ledgerChain',
      'ADVISORY_LOCKS.ruleSwitch',
      'lock',
    ]);
    expect(known).toEqual(expect.arrayContaining(taken.filter((name) => name !== 'lock')));
  });
});
