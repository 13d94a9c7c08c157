import { emptyStep, formOfStep, wrongInStep } from './step-draft';

const EMPTY = emptyStep('Pi Năng Tuấn', '2026-11-24', null);
const DONE = { ...EMPTY, treatment: 'VS', minutes: ' 90 ', materials: 'chổi mềm' };

describe('U34: a step of the treatment', () => {
  it('says what is missing', () => {
    expect(Object.keys(wrongInStep(EMPTY, ''))).toEqual(['treatment']);
    expect(Object.keys(wrongInStep({ ...DONE, minutes: 'nửa ngày' }, ''))).toEqual(['minutes']);
  });

  it('needs no cost, but where there is one, all of it', () => {
    expect(formOfStep(DONE, 'Vệ sinh khô')).toEqual({
      treatment: 'VS',
      operator: 'Pi Năng Tuấn',
      materials: 'chổi mềm',
      on: '2026-11-24',
      minutes: 90,
      cost: null,
      note: null,
    });
    const paid = { ...DONE, cost: { ...DONE.cost, amount: '98.500' } };
    expect(Object.keys(wrongInStep(paid, 'Vệ sinh khô'))).toEqual(['cost.phase', 'cost.source']);
    const whole = { ...paid, cost: { ...paid.cost, phase: '2', source: 'Ngân sách huyện' } };
    expect(wrongInStep(whole, 'Vệ sinh khô')).toEqual({});
    expect(formOfStep(whole, 'Vệ sinh khô').cost).toEqual({
      phase: '2',
      source: 'Ngân sách huyện',
      year: 2026,
      what: 'chổi mềm',
      amount: 98_500,
    });
  });

  it('goes on with who worked and which money it was', () => {
    const next = emptyStep('Lan', '2026-11-25', { ...DONE, cost: { ...DONE.cost, phase: '2' } });
    expect([next.operator, next.cost.phase, next.treatment]).toEqual(['Pi Năng Tuấn', '2', '']);
  });
});
