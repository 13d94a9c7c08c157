import type { Refusal } from '../appraisal/refusal';
import { MAX_AMOUNT, readCostLines } from './cost-lines';
import { budgetOf, type CostEntry } from './costs';
import { LINE } from './testing/restoration-example';

const read = (sent: unknown) => {
  const refusals: Refusal[] = [];
  const lines = readCostLines(sent, 'lines', refusals);
  return { lines, problems: refusals.map(({ code, field }) => [code, field]) };
};

describe('lines of cost (R9)', () => {
  it('are read as they were written', () => expect(read([LINE])).toEqual({ lines: [LINE], problems: [] }));

  it.each([-1, 0.5, MAX_AMOUNT + 1, '900000', null, Number.NaN])('refuses the amount %p', (amount) =>
    expect(read([LINE, { ...LINE, amount }]).problems).toEqual([['COST_AMOUNT_INVALID', 'lines.1.amount']]),
  );

  it.each([0, 1, MAX_AMOUNT])('takes the amount %p', (amount) =>
    expect(read([{ ...LINE, amount }]).problems).toEqual([]),
  );

  it('tells all that is wrong together', () =>
    expect(read([{ year: 1999, amount: 1, extra: 1 }]).problems).toEqual([
      ['RESTORATION_FIELD_UNKNOWN', 'lines.0.extra'],
      ['RESTORATION_FIELD_MISSING', 'lines.0.phase'],
      ['RESTORATION_FIELD_MISSING', 'lines.0.source'],
      ['RESTORATION_NUMBER_INVALID', 'lines.0.year'],
      ['RESTORATION_FIELD_MISSING', 'lines.0.what'],
    ]));

  it.each([[], null, 'x', {}])('an estimate without a line is none (%#)', (sent) =>
    expect(read(sent).problems).toEqual([['ESTIMATE_EMPTY', 'lines']]),
  );

  it('an estimate is not endless', () =>
    expect(read(Array.from({ length: 201 }, () => LINE)).problems).toEqual([['ESTIMATE_TOO_LONG', 'lines']]));
});

describe('the budget (R19)', () => {
  const entry = (kind: CostEntry['kind'], amount: number, change = {}): CostEntry => ({
    kind,
    line: { ...LINE, amount, ...change },
  });
  const ENTRIES = [
    entry('approved', 1_000),
    entry('drafted', 500),
    entry('spent', 300),
    entry('spent', 900, { year: 2027 }),
    entry('approved', 50, { source: 'Xã hội hóa' }),
  ];

  it('sums estimated, approved and spent by phase, source and year', () =>
    expect(budgetOf(ENTRIES)).toEqual({
      lines: [
        {
          phase: '2',
          source: 'Ngân sách',
          year: 2026,
          estimated: 1_500,
          approved: 1_000,
          spent: 300,
          left: 1_200,
        },
        { phase: '2', source: 'Xã hội hóa', year: 2026, estimated: 50, approved: 50, spent: 0, left: 50 },
        { phase: '2', source: 'Ngân sách', year: 2027, estimated: 0, approved: 0, spent: 900, left: -900 },
      ],
      total: { estimated: 1_550, approved: 1_050, spent: 1_200, left: 350 },
    }));

  it('is narrowed by phase, source and year', () => {
    expect(budgetOf(ENTRIES, { year: 2027 }).total.spent).toBe(900);
    expect(budgetOf(ENTRIES, { source: 'Xã hội hóa' }).lines).toHaveLength(1);
    expect(budgetOf(ENTRIES, { phase: '1' })).toEqual({
      lines: [],
      total: { estimated: 0, approved: 0, spent: 0, left: 0 },
    });
  });

  it('the lines add up to the total, whatever is spent where', () => {
    const { lines, total } = budgetOf(ENTRIES);
    for (const sum of ['estimated', 'approved', 'spent', 'left'] as const)
      expect(lines.reduce((all, line) => all + line[sum], 0)).toBe(total[sum]);
  });
});
