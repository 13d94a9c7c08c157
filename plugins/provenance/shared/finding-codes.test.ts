import { readFileSync } from 'node:fs';
import path from 'node:path';

import { codeUnder } from '../../../tests/support/sources';
import { RULE_CATALOGUE } from './rule-settings';

const CODES = RULE_CATALOGUE.flatMap(({ codes }) => codes.map(({ code }) => code));
const FIRST_WORDS = new Set(CODES.map((code) => code.split('_')[0]));
const LITERAL = /'([A-Z]+(?:_[A-Z]+)+)'/g;

/** Codes of other refusals that begin with the same word. */
const NO_FINDINGS = [
  'ACCESSION_NO_CODE',
  'ACCESSION_NO_LOCATION',
  'ACCESSION_UNKNOWN',
  'ACCESS_REGIME_CLOSED',
  'MASTER_CHANGED',
  'MASTER_IS_STAFF_ONLY',
  'PAGE_NOT_DRAWN',
  'PAGE_NOT_FOUND',
  'PAGE_TEXT_CONFLICT',
  'PAGE_TEXT_INVALID',
  'PAGE_TEXT_NOT_ALLOWED',
  'PAGE_TOO_SLOW',
];

/** What departs from a profile of scans (preservation F181) is no finding about an item; `SCAN_DATE_…` are. */
const isOfScans = (code: string): boolean => code.startsWith('SCAN_') && !code.startsWith('SCAN_DATE_');

const mentions = codeUnder('plugins', 'src', 'demo', 'portal/src', 'tests').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, code = '']) => ({
    code,
    file: path.basename(file),
  })),
);

describe('codes of findings', () => {
  it('whoever names one names one that a rule can emit', () => {
    const unknown = mentions.filter(
      ({ code }) =>
        FIRST_WORDS.has(code.split('_')[0]) &&
        !CODES.includes(code) &&
        !NO_FINDINGS.includes(code) &&
        !isOfScans(code),
    );
    expect(unknown).toEqual([]);
  });

  it('sees the codes it looks for', () => {
    const named = new Set(mentions.map(({ code }) => code));
    expect(CODES.filter((code) => named.has(code)).length).toBeGreaterThan(CODES.length / 2);
  });
});
