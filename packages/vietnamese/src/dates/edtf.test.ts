import fc from 'fast-check';
import { edtfBounds } from './edtf-bounds';
import { formatEdtf, parseEdtf } from './edtf';

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

/** The library throws on what it does not accept, and refuses intervals that run backward. */
function oracle(text: string): { min: number; max: number } | null {
  try {
    return edtfLibrary(text);
  } catch {
    return null;
  }
}
const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('V2 the EDTF of the archive', () => {
  it('accepts only what the library edtf accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(value, (text) => {
        if (!parseEdtf(text)) return;
        accepted += 1;
        const { from, to } = edtfBounds(text);
        // Backward intervals are judged by parseDatePhrase, with a sentence of their own.
        if (from && to && from > to) return;
        if (!oracle(text)) throw new Error(`edtf refuses ${text}`);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(500);
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
