import fc from 'fast-check';

import type { EvaluationContext, ItemKind } from './contracts';
import { evaluate, mayRefuse } from './evaluate';
import { mastersOf } from './masters';
import { DEFAULT_SETTINGS } from './rule-settings';
import { RULES } from './rules';
import { copies } from './rules/copies';
import { title } from './rules/title';
import { anyRelated, anyRow } from './testing/arbitraries';
import { exampleContext, exampleItem } from './testing/example-item';
import { exampleRelated } from './testing/example-related';

const codesOf = (row: unknown, context: Partial<EvaluationContext> = {}) =>
  evaluate(row, exampleContext(context), 'publish').map(({ code }) => code);

const EMPTY = [
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
];

describe('evaluate', () => {
  it('finds nothing in a complete item, with or without what other records say', () => {
    expect(codesOf(exampleItem())).toEqual([]);
    expect(codesOf(exampleItem(), { related: exampleRelated() })).toEqual([]);
  });

  it('collects everything at once instead of stopping at the first finding (decision 5)', () => {
    expect(codesOf({})).toEqual(EMPTY);
  });

  it('refuses no unfinished draft, but still tells what is missing', () => {
    const findings = evaluate({}, exampleContext(), 'draft');
    expect(findings.map(({ code }) => code)).toEqual(EMPTY);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('refuses a forged date in a draft too', () => {
    const forged = exampleItem({ captionTime: { date: { text: '1968', edtf: '1945' } } });
    const errors = evaluate(forged, exampleContext(), 'draft').filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['DATE_DISAGREES']);
  });

  it('says every finding in both languages, leads to a field and names its rule', () => {
    for (const { code, vi, en, path, rule } of evaluate({}, exampleContext(), 'publish')) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(vi.length).toBeGreaterThan(20);
      expect(en.length).toBeGreaterThan(20);
      expect(path.length).toBeGreaterThan(0);
      expect(RULES.find(({ id }) => id === rule)?.codes.map((declared) => declared.code)).toContain(code);
    }
  });

  it('asks a rule only about the kinds it applies to', () => {
    const kinds = (['photo', 'film', 'document'] as const).map((kind) =>
      codesOf(exampleItem({ contentGroup: { id: 1, code: 'G8', media: [] } }), { kind }),
    );
    expect(kinds).toEqual([[], ['SUBTITLES_MISSING'], []]);
  });
});

describe('what administrators switch', () => {
  const switched = (severities: Record<string, string>, row: unknown = exampleItem({ accession: null })) => {
    const settings = { ...DEFAULT_SETTINGS, severities } as EvaluationContext['settings'];
    return evaluate(row, exampleContext({ settings }), 'publish');
  };

  it('changes the weight of what may be switched', () => {
    const found = switched({ ACCESSION_MISSING: 'error' }).find(({ code }) => code === 'ACCESSION_MISSING');
    expect(found?.severity).toBe('error');
    expect(switched({ ACCESSION_MISSING: 'off' }).map(({ code }) => code)).not.toContain('ACCESSION_MISSING');
  });

  it('never touches what the integrity of the archive hangs on, whatever the settings say', () => {
    const locked = RULES.flatMap(({ codes }) => codes.filter((one) => one.locked).map(({ code }) => code));
    const off = switched(Object.fromEntries(locked.map((code) => [code, 'off'])), {});
    expect(off.map(({ code }) => code)).toEqual(EMPTY);
    expect(off.filter(({ severity }) => severity === 'error')).toHaveLength(EMPTY.length);
  });

  it.each(['fatal', '', 'toString'])('ignores the weight “%s”', (severity) => {
    const found = switched({ ACCESSION_MISSING: severity }).find(({ code }) => code === 'ACCESSION_MISSING');
    expect(found?.severity).toBe('warning');
  });

  it('lets no setting refuse a draft', () => {
    const settings = { ...DEFAULT_SETTINGS, severities: { ACCESSION_MISSING: 'error' } } as const;
    const found = evaluate(exampleItem({ accession: null }), exampleContext({ settings }), 'draft');
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['ACCESSION_MISSING', 'warning']]);
  });
});

describe('whatever it is given', () => {
  const kinds = fc.constantFrom<ItemKind>('photo', 'film', 'document');

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void evaluate(json, exampleContext(), 'publish')));
  });

  it('never throws on any row with any related records, and says only what it declares', () => {
    fc.assert(
      fc.property(anyRow, fc.option(anyRelated), kinds, (row, related, kind) => {
        const context = exampleContext({ kind, related, masters: mastersOf(row) });
        for (const { rule, code, severity } of evaluate(row, context, 'publish')) {
          const declared = RULES.find(({ id }) => id === rule)?.codes.find((one) => one.code === code);
          expect([code, declared?.severity]).toEqual([code, severity]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('mayRefuse: whether a rule can stand in the way of publishing', () => {
  const settings = (severities: Record<string, 'error' | 'warning' | 'off'>) => ({
    ...DEFAULT_SETTINGS,
    severities: { ...DEFAULT_SETTINGS.severities, ...severities },
  });

  it('says so of what refuses as it comes, and of what an administrator made refuse (E2, E4)', () => {
    expect(mayRefuse(title, DEFAULT_SETTINGS)).toBe(true);
    expect(mayRefuse(copies, DEFAULT_SETTINGS)).toBe(false);
    expect(mayRefuse(copies, settings({ COPY_NEARLY_SAME: 'error' }))).toBe(true);
  });

  it('takes no notice of a switch on what is locked', () => {
    const rule = RULES.find(({ codes }) => codes.length === 1 && codes[0]?.locked);
    expect(rule && mayRefuse(rule, settings({ [rule.codes[0]?.code ?? '']: 'off' }))).toBe(true);
  });
});
