import { readReason } from './read-reason';
import { readStep } from './read-step';
import { LINE, OPTIONS } from './testing/restoration-example';

const GOOD = {
  treatment: 'VA',
  operator: 'Chamaléa Bình',
  materials: 'giấy dó, hồ tinh bột',
  on: '2026-01-12',
  minutes: 90,
  cost: LINE,
  note: null,
};
const read = (sent: unknown) => readStep(sent, OPTIONS, '2026-01-15');
const problems = (change: object) =>
  read({ ...GOOD, ...change }).refusals.map(({ code, field }) => [code, field]);

describe('a step of the treatment (R11)', () => {
  it('is read as it was written', () => expect(read(GOOD)).toEqual({ form: GOOD, refusals: [] }));

  it.each([
    ['without minutes, materials, cost', { minutes: null, materials: '', cost: null }, []],
    ['an unknown treatment', { treatment: 'ZZ' }, [['STEP_TREATMENT_UNKNOWN', 'treatment']]],
    ['no treatment', { treatment: null }, [['RESTORATION_FIELD_MISSING', 'treatment']]],
    ['no operator', { operator: ' ' }, [['RESTORATION_FIELD_MISSING', 'operator']]],
    ['a day to come', { on: '2026-01-16' }, [['RESTORATION_DAY_IN_FUTURE', 'on']]],
    ['half a minute', { minutes: 0.5 }, [['RESTORATION_NUMBER_INVALID', 'minutes']]],
    ['no minute at all', { minutes: 0 }, [['RESTORATION_NUMBER_INVALID', 'minutes']]],
    ['a negative cost', { cost: { ...LINE, amount: -5 } }, [['COST_AMOUNT_INVALID', 'cost.amount']]],
    ['a field nobody knows', { order: 3 }, [['RESTORATION_FIELD_UNKNOWN', 'order']]],
  ])('%s', (_name, change, expected) => expect(problems(change)).toEqual(expected));

  it.each([null, 'x', [], 3])('takes any JSON without breaking (%#)', (sent) =>
    expect(read(sent).refusals.length).toBeGreaterThan(0),
  );
});

describe('the reason for striking (R3)', () => {
  it.each([
    [{ reason: 'Ghi nhầm tư liệu' }, []],
    [{}, ['RESTORATION_FIELD_MISSING']],
    [{ reason: 'x' }, ['RESTORATION_FIELD_TOO_SHORT']],
    [{ reason: 5 }, ['RESTORATION_FIELD_NOT_TEXT']],
    [null, ['RESTORATION_FIELD_MISSING']],
  ])('%j', (sent, expected) => expect(readReason(sent).refusals.map(({ code }) => code)).toEqual(expected));
});
