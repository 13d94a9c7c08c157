import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readRestorationDuties } from './restoration-duties';
import { waitingActs } from './waiting-acts';

const duties = readRestorationDuties(
  readFileSync(path.resolve(__dirname, '../../../../data/roles.json'), 'utf8'),
);
const waiting = (...functions: string[]) =>
  waitingActs(
    duties,
    functions,
    new Map([
      ['surveyed', 2],
      ['estimated', 4],
      ['approved', 1],
      ['quality-check', 3],
    ]),
    new Map([
      [0, 1],
      [1, 3],
    ]),
  ).map(({ act, count }) => [act, count]);

describe('what waits for whom (R27)', () => {
  it('is each act onward with the cases it could be done to', () =>
    expect(waiting('KTV')).toEqual([
      ['draft-estimate', 2],
      ['start-treatment', 1],
      ['finish', 3],
    ]));

  it('of the estimates those whose turn it is', () => {
    expect(waiting('BTG')).toEqual([
      ['approve-btg', 1],
      ['finish', 3],
    ]);
    expect(waiting('VPHU')).toContainEqual(['approve-vphu', 3]);
    expect(waiting('TTHU')).toEqual([]);
  });

  it('is nothing for who has no function', () => expect(waiting('CQ', 'QT')).toEqual([]));
});
