import { draftOfLines, lineOfDraft, nextLine, typedTotal, wrongInLine } from './cost-draft';

const LINE = { phase: '2', source: 'Ngân sách huyện', year: 2026, what: 'giấy dó', amount: 1_250_000 };

describe('U34: an estimate as it is typed', () => {
  it('comes back as it was', () => {
    const [draft] = draftOfLines([LINE]);
    expect(draft?.amount).toBe('1.250.000');
    expect(draft && lineOfDraft(draft)).toEqual(LINE);
    expect(draft && wrongInLine(draft, 'lines.0')).toEqual({});
  });

  it('goes on with phase, source and year of the line before', () => {
    const lines = draftOfLines([LINE]);
    expect(nextLine(lines, 2030)).toEqual({
      key: 2,
      phase: '2',
      source: 'Ngân sách huyện',
      year: '2026',
      what: '',
      amount: '',
    });
    expect(nextLine([], 2030).year).toBe('2030');
  });

  it('says at each field what is wrong', () => {
    const line = { ...nextLine([], 2026), year: '26', amount: '1,5 triệu' };
    expect(Object.keys(wrongInLine(line, 'lines.3'))).toEqual([
      'lines.3.phase',
      'lines.3.source',
      'lines.3.year',
      'lines.3.what',
      'lines.3.amount',
    ]);
  });

  it('sums what can be read', () => {
    const [line] = draftOfLines([LINE]);
    expect(typedTotal(line ? [line, { ...line, amount: 'mười' }, { ...line, amount: '5000' }] : [])).toBe(
      1_255_000,
    );
  });
});
