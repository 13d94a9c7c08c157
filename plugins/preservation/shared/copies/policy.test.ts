import fs from 'node:fs';
import path from 'node:path';

import { largestOf, markFor, markWords, readCopiesPolicy } from './policy';

const TEXT = fs.readFileSync(path.resolve(__dirname, '../../../../data/access-copies.json'), 'utf8');
const policy = readCopiesPolicy(TEXT);
const changed = (change: (raw: Record<string, never>) => void): string => {
  const raw = JSON.parse(TEXT);
  change(raw);
  return JSON.stringify(raw);
};

describe('data/access-copies.json (F91, F105)', () => {
  it('shows less of what may only be viewed', () => {
    const largest = largestOf(policy);
    expect(largest['cong-khai-xem']).toBeLessThan(largest['cong-khai-tai'] ?? 0);
    expect(Object.keys(largest)).toEqual(['cong-khai-xem', 'cong-khai-tai']);
  });

  it('marks pictures for viewing where they are large, and copies to keep always', () => {
    const mark = (regime: string, use: 'shown' | 'kept', longestSide: number) =>
      markFor(policy, { regime, use, longestSide })?.where ?? null;
    expect(mark('cong-khai-xem', 'shown', 1600)).toBe('corner');
    expect(mark('cong-khai-xem', 'shown', 400)).toBeNull();
    expect(mark('cong-khai-tai', 'shown', 1600)).toBeNull();
    expect(mark('cong-khai-tai', 'kept', 300)).toBe('corner');
    expect(mark('constructor', 'shown', 1600)).toBeNull();
  });

  it('writes the credit line of the item, or the archive’s', () => {
    const mark = markFor(policy, { regime: 'cong-khai-xem', use: 'shown', longestSide: 1600 });
    if (!mark) throw new Error('no mark');
    expect(markWords(mark, ' Ảnh:  Chamaléa Bốc ', 'Kho')).toBe('Ảnh: Chamaléa Bốc');
    expect(markWords(mark, ' ', 'Kho')).toBe('Kho');
    expect(markWords(mark, 'Ba\u0301c A\u0301i', 'Kho')).toBe('Bác Ái');
    // A credit line is words, never a pattern of replacement.
    expect(markWords(mark, "$& $' {credit}", 'Kho')).toContain('$&');
  });

  it.each([
    ['{', /access-copies\.json/],
    [changed((raw) => Object.assign(raw, { credit: '' })), /credit/],
    [changed((raw) => Object.assign(raw['regimes']['cong-khai-xem'], { longestSide: 10 })), /longestSide/],
    [changed((raw) => Object.assign(raw['regimes']['cong-khai-xem']['shown'], { opacity: 2 })), /opacity/],
    [changed((raw) => Object.assign(raw, { watermark: true })), /watermark/],
  ])('refuses a mistake with its place', (text, place) =>
    expect(() => readCopiesPolicy(text)).toThrow(place),
  );
});
