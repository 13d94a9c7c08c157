import { readDigitisationArguments } from './digitisation-options';
import { addToTally, deviationLines, noTally, summaryLines } from './digitisation-report';
import { UsageError } from './ledger-options';

const deviation = (code: string, severity: 'error' | 'warning', file: string | null = 'a.tif') => ({
  code,
  severity,
  file,
  vi: 'Câu.',
  en: 'Sentence.',
});

describe('npm run digitisation:check (F192)', () => {
  it('reads folder, profile and form in any order', () => {
    const expected = { folder: 'ban quet', profile: 'party', json: true };
    expect(readDigitisationArguments(['ban quet', '--profile', 'party', '--json'])).toEqual(expected);
    expect(readDigitisationArguments(['--json', '--profile=party', 'ban quet'])).toEqual(expected);
  });

  it.each([
    [[]],
    [['x']],
    [['--profile', 'party']],
    [['x', '--profile']],
    [['x', '--profile', 'nha-nuoc']],
    [['x', 'y', '--profile', 'party']],
    [['x', '--profile', 'party', '--force']],
  ])('refuses %j with a sentence that says how', (given) => {
    expect(() => readDigitisationArguments(given)).toThrow(UsageError);
    try {
      readDigitisationArguments(given);
    } catch (error) {
      expect((error as UsageError).vi).toContain('Cách dùng: npm run digitisation:check');
    }
  });

  it('sums up by code, errors first', () => {
    const tally = noTally();
    addToTally(tally, [deviation('SCAN_SRGB_UNKNOWN', 'warning'), deviation('SCAN_ALPHA', 'error')], true);
    addToTally(tally, [deviation('SCAN_SRGB_UNKNOWN', 'warning')], true);
    addToTally(tally, [], true);
    addToTally(tally, [deviation('SCAN_PAGE_GAP', 'error', null)], false);
    expect(tally).toMatchObject({
      files: 3,
      filesWithErrors: 1,
      filesWithWarnings: 1,
      errors: 2,
      warnings: 2,
    });
    const lines = summaryLines(tally);
    expect(lines.join('\n')).toContain('✖ 3 tệp: 1 tệp đạt, 1 tệp có lỗi, 1 tệp cần xem lại.');
    expect(lines.findIndex((line) => line.includes('SCAN_ALPHA'))).toBeLessThan(
      lines.findIndex((line) => line.includes('SCAN_SRGB_UNKNOWN')),
    );
    expect(summaryLines(noTally())[1]).toMatch(/^✔/);
  });

  it('lets no name steer the terminal', () => {
    const [head] = deviationLines('a\u001b[2J\n\u202eb.tif', [deviation('SCAN_ALPHA', 'error')]);
    expect(head).toBe('a\ufffd[2J\ufffd\ufffdb.tif');
    expect(deviationLines('a.tif', [])).toEqual([]);
  });
});
