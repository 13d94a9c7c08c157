import fc from 'fast-check';

import { evaluate } from './evaluate';
import { mastersOf } from './masters';
import { RULES } from './rules';
import { exampleContext, exampleItem } from './testing/example-item';

const codesOf = (row: unknown) => evaluate(row, exampleContext(), 'publish').map(({ code }) => code);

describe('evaluate', () => {
  it('finds nothing in a complete item', () => expect(codesOf(exampleItem())).toEqual([]));

  it('collects everything at once instead of stopping at the first finding (decision 5)', () => {
    expect(codesOf({})).toEqual([
      'TITLE_MISSING',
      'CONTENT_GROUP_MISSING',
      'EVENT_MISSING',
      'PERSONS_MISSING',
      'TIME_MISSING',
      'PLACE_MISSING',
      'AUTHOR_MISSING',
      'PROVENANCE_MISSING',
      'REPRESENTATION_MISSING',
      'ACCESS_REGIME_MISSING',
      'SECRECY_MISSING',
    ]);
  });

  it('refuses no unfinished draft, but still tells what is missing', () => {
    const findings = evaluate({}, exampleContext(), 'draft');
    expect(findings).toHaveLength(11);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('refuses a forged date in a draft too', () => {
    const forged = exampleItem({ captionTime: { date: { text: '1968', edtf: '1945' } } });
    const errors = evaluate(forged, exampleContext(), 'draft').filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['DATE_DISAGREES']);
  });

  it('says every finding in both languages and leads to a field', () => {
    for (const { code, vi, en, path } of evaluate({}, exampleContext(), 'publish')) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(vi.length).toBeGreaterThan(20);
      expect(en.length).toBeGreaterThan(20);
      expect(path.length).toBeGreaterThan(0);
    }
  });

  it('numbers its rules as SPEC.md does', () => {
    expect(RULES.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => `P${index + 1}`));
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void evaluate(json, exampleContext(), 'publish')));
  });

  it('never throws when any field of an item holds anything', () => {
    const fields = fc.constantFrom(...Object.keys(exampleItem()), 'issuedDate', 'maintenance');
    fc.assert(
      fc.property(fc.dictionary(fields, fc.jsonValue(), { maxKeys: 4 }), (change) => {
        const row = exampleItem(change);
        expect(Array.isArray(evaluate(row, exampleContext({ masters: mastersOf(row) }), 'publish'))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes less than 2 ms', () => {
    const row = exampleItem({
      representations: Array.from({ length: 50 }, (_, id) => ({ role: 'page', file: { id } })),
    });
    const rounds = 300;
    for (let i = 0; i < 50; i += 1) evaluate(row, exampleContext(), 'publish');
    const start = performance.now();
    for (let i = 0; i < rounds; i += 1) evaluate(row, exampleContext(), 'publish');
    expect((performance.now() - start) / rounds).toBeLessThan(2);
  });
});
