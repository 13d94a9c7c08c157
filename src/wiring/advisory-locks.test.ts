import { readFileSync } from 'node:fs';
import path from 'node:path';

import { sourcesUnder } from '../../tests/support/sources';

const NUMBER = /\bconst (\w+_LOCK) = ([\d_]+);/g;

/** Locks that are numbers, by where they are declared. */
const numbered = sourcesUnder('plugins', 'src').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(NUMBER)].map(([, name, number]) => ({
    where: `${path.basename(file)} ${name}`,
    number,
  })),
);

describe('advisory locks of PostgreSQL', () => {
  it('each has a number of its own: two rooms behind one lock would wait for each other for nothing', () => {
    expect(numbered.length).toBeGreaterThan(3);
    expect(new Set(numbered.map(({ number }) => number)).size).toBe(numbered.length);
  });

  it('every lock by number is declared where this test sees it', () => {
    const taking = sourcesUnder('plugins', 'src').filter((file) =>
      readFileSync(file, 'utf8').includes("pg_advisory_xact_lock(?)'"),
    );
    expect(taking.map((file) => path.basename(file)).sort()).toEqual(
      numbered.map(({ where }) => where.split(' ')[0]).sort(),
    );
  });
});
