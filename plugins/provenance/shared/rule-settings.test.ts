import fs from 'node:fs';
import path from 'node:path';

import { DEFAULT_SETTINGS, RULE_CATALOGUE } from './rule-settings';
import { valueOf } from './threshold';

const read = (...steps: string[]): string => fs.readFileSync(path.join(__dirname, ...steps), 'utf8');
const spec = read('..', 'SPEC.md');

/** The rules of SPEC.md: number, and the row of the table that tells its codes. */
const specified = new Map(
  spec.split('\n').flatMap((line) => {
    const id = /^\| ([PR]\d+) +\|/.exec(line)?.[1];
    return id ? [[id, line] as const] : [];
  }),
);

const ruleTests = fs
  .readdirSync(path.join(__dirname, 'rules'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => read('rules', name))
  .join('\n');

describe('the catalogue of rules', () => {
  it('has the rules of SPEC.md, in their order', () => {
    expect(RULE_CATALOGUE.map(({ id }) => id)).toEqual([...specified.keys()]);
  });

  // P1–P14 write the codes of the caption elements once, as `PLACE_…`.
  it.each(
    RULE_CATALOGUE.filter(({ id }) => Number(id.slice(1)) >= 20).map((rule) => [rule.id, rule] as const),
  )('%s: SPEC.md names its codes with their weights, and its thresholds', (id, { codes, thresholds }) => {
    const row = specified.get(id) ?? '';
    const named = [...row.matchAll(/`([A-Z_]{6,})`(?: \((warning|hint)\))?/g)].map(
      ([, code, weight = 'error']) => `${code} ${weight}`,
    );
    expect(named.sort()).toEqual(codes.map(({ code, severity }) => `${code} ${severity}`).sort());
    for (const { key, default: value } of thresholds) {
      expect(row).toContain(`\`${key}\``);
      expect(row).toContain(String(value));
    }
  });

  it('declares each code once', () => {
    const codes = RULE_CATALOGUE.flatMap((rule) => rule.codes.map(({ code }) => code));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('declares no code that no test of a rule provokes', () => {
    const codes = RULE_CATALOGUE.filter(({ id }) => id !== 'P8').flatMap((rule) => rule.codes);
    expect(
      codes.filter(({ code }) => !new RegExp(`['"]${code}\\b`).test(ruleTests)).map(({ code }) => code),
    ).toEqual([]);
  });

  it('declares every refusal of the date parser', () => {
    const source = read('../../../packages/vietnamese/src/dates/problem.ts');
    const refusals = [...source.matchAll(/^ {2}\| '(DATE_[A-Z_]+)'/gm)].map(([, code]) => code);
    expect(refusals.length).toBeGreaterThan(5);
    const declared = RULE_CATALOGUE.find(({ id }) => id === 'P8')?.codes.map(({ code }) => code);
    expect(declared).toEqual(expect.arrayContaining(refusals));
  });

  it('says each rule in one sentence of both languages', () => {
    for (const { vi, en } of RULE_CATALOGUE) {
      for (const sentence of [vi, en]) expect(sentence).toMatch(/^\p{Lu}[^.]{10,90}\.$/u);
    }
  });

  it('locks errors only, and what the archive rests on', () => {
    const locked = RULE_CATALOGUE.flatMap(({ codes }) => codes.filter((one) => one.locked));
    expect(locked.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect(locked.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'EVENT_MISSING',
        'PERSONS_MISSING',
        'TIME_UNKNOWN_WITHOUT_REASON',
        'PLACE_GIVEN_AND_UNKNOWN',
        'AUTHOR_MISSING',
        'MASTER_NOT_SECURED',
        'SECRECY_REFUSED',
        'PROVENANCE_MISSING',
        'DATE_DISAGREES',
        'ACCESS_REGIME_INTERNAL',
      ]),
    );
  });
});

describe('thresholds', () => {
  const thresholds = RULE_CATALOGUE.flatMap((rule) => rule.thresholds);

  it.each(thresholds.map((one) => [one.key, one] as const))(
    '%s stays within its bounds',
    (key, threshold) => {
      const at = (value: unknown) =>
        valueOf({ ...DEFAULT_SETTINGS, thresholds: { [key]: value as number } }, threshold);
      expect(threshold.min).toBeLessThanOrEqual(threshold.default);
      expect(threshold.default).toBeLessThanOrEqual(threshold.max);
      expect(at(threshold.min - 1)).toBe(threshold.min);
      expect(at(threshold.max + 1)).toBe(threshold.max);
      expect(at(threshold.min)).toBe(threshold.min);
      for (const value of [undefined, null, Number.NaN, '7']) expect(at(value)).toBe(threshold.default);
      expect(valueOf(DEFAULT_SETTINGS, threshold)).toBe(threshold.default);
    },
  );

  it('have keys of their own', () => {
    const keys = thresholds.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(9);
  });
});
