import fc from 'fast-check';
import { isoDay } from './calendar';
import { edtfBounds, pointSpan, runsForward } from './edtf-bounds';
import { formatEdtf, parseEdtf, type Edtf } from './edtf';

// The package has no types; only these two properties are asked of it.
const edtfLibrary = jest.requireActual<{ default: (text: string) => { min: number; max: number } }>(
  'edtf',
).default;

const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const point = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, two(0, 14)).map((parts) => parts.join('-')),
      fc.tuple(year, two(21, 24)).map((parts) => parts.join('-')),
      fc.tuple(year, two(0, 13), two(0, 32)).map((parts) => parts.join('-')),
      year.map((text) => `${text.slice(0, 3)}X`),
      year.map((text) => `${text.slice(0, 2)}XX`),
      year.map((text) => `${text}-XX`),
      year.map((text) => `${text}-XX-XX`),
      fc.tuple(year, two(1, 12)).map(([y, m]) => `${y}-${m}-XX`),
    ),
    fc.constantFrom('', '', '?', '~', '%'),
  )
  .map(([text, mark]) => text + mark);
const value = fc.oneof(
  point,
  fc
    .tuple(fc.oneof(point, fc.constantFrom('..', '')), fc.oneof(point, fc.constantFrom('..', '')))
    .map((ends) => ends.join('/')),
);

/** The library throws on what it does not accept. */
function oracle(text: string): { min: number; max: number } | null {
  try {
    return edtfLibrary(text);
  } catch {
    return null;
  }
}

/**
 * The library compares first instants only and refuses every interval whose end does not *begin* after its start:
 * "1000-01-01/1000" and "1968-03-05/1968-03", though the end covers the start. There it can judge the ends alone.
 */
function judgedByOracle(text: string, edtf: Edtf): readonly string[] {
  if (edtf.kind === 'point' || typeof edtf.start === 'string' || typeof edtf.end === 'string') return [text];
  const [start, end] = [pointSpan(edtf.start), pointSpan(edtf.end)];
  return start && end && isoDay(end.first) <= isoDay(start.first) ? text.split('/') : [text];
}
const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('V2 the EDTF of the archive', () => {
  it('accepts only what the library edtf accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(value, (text) => {
        const edtf = parseEdtf(text);
        if (!edtf) return;
        accepted += 1;
        for (const judged of judgedByOracle(text, edtf))
          if (!oracle(judged)) throw new Error(`edtf refuses ${judged}`);
      }),
      // Examples that met the rule of judgedByOracle; the seed of a failure is printed by fast-check.
      { numRuns: 2000, examples: [['1000-01-01/1000'], ['1968-03-05/1968-03'], ['1960/1959']] },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it.each([
    ['1000-01-01/1000', '1000-01-01', '1000-12-31'],
    ['1000-12-31/1000', '1000-12-31', '1000-12-31'],
    ['1968-03-05/1968-03', '1968-03-05', '1968-03-31'],
    ['1968/1968-01-01', '1968-01-01', '1968-01-01'],
  ])('V2 %s runs forward: one end covers the other', (text, from, to) => {
    const edtf = parseEdtf(text);
    if (edtf?.kind !== 'interval' || typeof edtf.start === 'string' || typeof edtf.end === 'string')
      throw new Error(`${text} is no closed interval`);
    expect(runsForward(edtf.start, edtf.end)).toBe(true);
    expect(edtfBounds(text)).toEqual({ from, to });
    expect(oracle(text)).toBeNull();
  });

  it('agrees with the library on first and last day of unqualified points', () => {
    fc.assert(
      fc.property(point, (text) => {
        if (!parseEdtf(text) || /[?~%]|-2[1-4]$/.test(text)) return;
        const library = oracle(text);
        if (!library) throw new Error(`edtf refuses ${text}`);
        expect(edtfBounds(text)).toEqual({ from: dayOfTime(library.min), to: dayOfTime(library.max) });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1968',
    '1968-04-30',
    '196X',
    '19XX',
    '1968-XX',
    '1968-04-XX',
    '1975-21',
    '1968~',
    '1959/1960',
    '../1975-04-29',
    '1975/..',
    '1975/',
    '/1975',
    'XXXX',
  ])('reads and writes %s', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed && formatEdtf(parsed)).toBe(text);
  });

  it('writes ?~ of the older draft as %', () => {
    const parsed = parseEdtf('1965?~');
    expect(parsed && formatEdtf(parsed)).toBe('1965%');
  });

  it.each([
    '',
    '68',
    '1968-13',
    '1970-02-31',
    '1900-02-29',
    '1968-04-31',
    '1975-25',
    '1975-21-03',
    '196X-04',
    '../..',
    '/',
    '1968/XXXX',
    'XXXX~',
    '1968-XX-04',
    '196X~',
    '1968-XX?',
    '1975-21~',
    '1975-21/1976',
    '196X/1975',
    '1968-XX/1970',
    '0938',
    '3000',
    '1968 ',
    '1/2/3',
  ])('refuses %j', (text) => expect(parseEdtf(text)).toBeNull());
});

it('V12 open and unknown ends are null, never 1970 or infinity', () => {
  expect(edtfBounds('1975/')).toEqual({ from: '1975-01-01', to: null });
  expect(edtfBounds('/1975')).toEqual({ from: null, to: '1975-12-31' });
  expect(edtfBounds('../1975-04-29')).toEqual({ from: null, to: '1975-04-29' });
  expect(edtfBounds('XXXX')).toEqual({ from: null, to: null });
  expect(edtfBounds('1968-02~')).toEqual({ from: '1968-01-01', to: '1968-03-31' });
  expect(edtfBounds('1960~/1969')).toEqual({ from: '1959-01-01', to: '1969-12-31' });
});
