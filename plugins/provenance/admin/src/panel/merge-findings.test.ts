import type { Finding, Severity } from '../../../shared/finding';
import { inReadingOrder, mergeFindings } from './merge-findings';

const finding = (code: string, field = 'title', severity: Severity = 'error', vi = code): Finding =>
  ({ code, path: [field], severity, vi, en: vi }) as Finding;

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const missing = finding('EVENT_MISSING', 'captionEvent');
const untitled = finding('TITLE_MISSING');
const invalid = finding('PLACE_NOT_AT_DATE', 'captionPlace', 'warning');

// U2
describe('mergeFindings', () => {
  it('tells what the browser found until the server has answered', () =>
    expect(mergeFindings([missing], null)).toEqual([missing]));

  it('adds what needs other records, without doubles', () =>
    expect(mergeFindings([missing], { server: [missing, invalid, invalid], browser: [missing] })).toEqual([
      missing,
      invalid,
    ]));

  it('keeps what only the server knows while the editor types on', () =>
    expect(codes(mergeFindings([untitled], { server: [missing, invalid], browser: [missing] }))).toEqual([
      'TITLE_MISSING',
      'PLACE_NOT_AT_DATE',
    ]));

  it('lets the editor settle at once what the browser can judge', () =>
    expect(mergeFindings([], { server: [missing], browser: [missing] })).toEqual([]));

  it('believes the server where it settled or softened what the browser found', () => {
    const softer = finding('EVENT_MISSING', 'captionEvent', 'hint', 'Nên ghi sự kiện.');
    expect(mergeFindings([missing], { server: [], browser: [missing] })).toEqual([]);
    expect(mergeFindings([missing], { server: [softer], browser: [missing] })).toEqual([softer]);
  });

  it('tells one code at two fields twice', () => {
    const other = finding('TEXT_NOT_NFC', 'provenance', 'warning');
    const one = finding('TEXT_NOT_NFC', 'title', 'warning');
    expect(mergeFindings([one, other], { server: [one, other], browser: [one, other] })).toHaveLength(2);
  });
});

// U4
describe('inReadingOrder', () => {
  it('puts errors first, then goes down the form; unknown fields come last', () => {
    const fields = ['title', 'captionEvent', 'captionPlace'];
    const odd = finding('ODD', 'elsewhere');
    expect(codes(inReadingOrder([invalid, odd, missing, untitled], fields))).toEqual([
      'TITLE_MISSING',
      'EVENT_MISSING',
      'ODD',
      'PLACE_NOT_AT_DATE',
    ]);
  });
});
