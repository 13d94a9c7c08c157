import fs from 'node:fs';
import path from 'node:path';

import { CHANGES_OWNER, KEEPS_OWNER, OWN_PRODUCTION } from '../acquisition-modes';
import { exampleAccession, exampleRelated } from '../testing/example-related';
import { judged } from '../testing/judged';
import { ownership } from './ownership';

const of = (change: object) => ({ related: exampleRelated({ accession: exampleAccession(change) }) });

describe('P22: transfer of ownership', () => {
  it.each([
    ['transferred by deed', {}, []],
    ['transferred without a deed', { deedNumber: null }, ['DEED_MISSING warning accession']],
    ['a gift, nothing said', { ownershipTransferred: false }, ['OWNERSHIP_NOT_TRANSFERRED hint accession']],
    ['a loan stays with its owner', { ownershipTransferred: false, acquisitionMode: 'CM' }, []],
    [
      'a loan that changed its owner',
      { acquisitionMode: 'CM' },
      ['OWNERSHIP_CONTRADICTS_MODE warning accession'],
    ],
    ['no mode', { ownershipTransferred: false, acquisitionMode: null }, []],
  ])('%s', (_case, change, expected) => expect(judged(ownership, {}, of(change))).toEqual(expected));

  it('is silent where the accession is not known', () => expect(judged(ownership)).toEqual([]));

  it('speaks of modes that the vocabulary has', () => {
    const file = path.resolve(__dirname, '../../../../data/vocabularies/acquisition-modes.json');
    const { items } = JSON.parse(fs.readFileSync(file, 'utf8')) as { items: { code: string }[] };
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining([OWN_PRODUCTION, ...CHANGES_OWNER, ...KEEPS_OWNER]),
    );
  });
});
