import { readFileSync } from 'node:fs';
import path from 'node:path';

import { RULE_CATALOGUE } from '../rule-settings';
import { readPolicy } from './policy';

const POLICY = readPolicy(readFileSync(path.resolve(__dirname, '../../../../data/appraisal.json'), 'utf8'));
const errors = RULE_CATALOGUE.flatMap(({ codes }) => codes)
  .filter(({ severity }) => severity === 'error')
  .map(({ code }) => code);

/** Who may see it is decided with the publication: an internal item is described like any other. */
const LEFT_TO_THE_GATE = ['ACCESS_REGIME_MISSING', 'ACCESS_REGIME_INTERNAL'];

const errorsOf = (...rules: readonly string[]): string[] =>
  RULE_CATALOGUE.filter(({ id }) => rules.includes(id)).flatMap(({ codes }) =>
    codes.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  );

describe('findings that keep an item from the next desk (W5)', () => {
  it('of every error of every rule it is decided, once, at which desk it must be settled', () =>
    expect([...POLICY.captionMustStand, ...POLICY.descriptionMustStand, ...LEFT_TO_THE_GATE].sort()).toEqual(
      [...errors].sort(),
    ));

  it.each([
    ['the five caption elements (A24)', ['P3', 'P4', 'P5', 'P6', 'P7', 'P8']],
    ['provenance and custody (A23)', ['P9', 'P20']],
    ['the papers of the accession: handover and accuracy (A23, B14)', ['P21', 'P23']],
    ['a technique that did not exist at the date', ['P35']],
  ])('%s: settled before the item is accepted', (_what, rules) =>
    expect(POLICY.captionMustStand).toEqual(expect.arrayContaining(errorsOf(...rules))),
  );

  it('what is secret is accepted by nobody', () =>
    expect(POLICY.captionMustStand).toContain('SECRECY_REFUSED'));

  it.each([
    ['secured masters, and never a processed file alone', ['P10', 'P40']],
    ['known codes and an archival code of its own', ['P13', 'P39']],
    ['personal data in public text', ['P42']],
    ['subtitles of films and rights', ['P24', 'P25']],
  ])('%s: settled before the description is complete', (_what, rules) =>
    expect(POLICY.descriptionMustStand).toEqual(expect.arrayContaining(errorsOf(...rules))),
  );
});
