import type { WithdrawalCheck, WithdrawalProof } from '../../../shared/withdrawals/proof';
import { withdrawalWords } from './withdrawal-words';

const check = (part: WithdrawalCheck['part'], passed: boolean): WithdrawalCheck => ({
  asked: `/${part}`,
  part,
  passed,
  seen: passed ? '404' : '200',
});

const proof = (over: Partial<WithdrawalProof>): WithdrawalProof => ({
  withdrawnAt: '2026-11-24T08:00:00.000Z',
  verifiedAt: null,
  state: 'pending',
  attempts: 1,
  checks: [],
  ...over,
});

// U19
describe('withdrawalWords', () => {
  it('says nothing of an item that never was withdrawn, or is public again', () => {
    expect(withdrawalWords(null)).toBeNull();
    expect(withdrawalWords(proof({ state: 'superseded' }))).toBeNull();
  });

  it('tells a proof', () => {
    const passed = proof({ state: 'passed', checks: [check('answer', true)] });
    expect(withdrawalWords(passed)).toEqual({ tone: 'success', key: 'passed', open: [] });
  });

  it('names each part once that can still be reached', () => {
    const checks = [check('answer', true), check('file', false), check('file', false), check('index', false)];
    expect(withdrawalWords(proof({ checks }))).toEqual({
      tone: 'neutral',
      key: 'pending',
      open: ['file', 'index'],
    });
    expect(withdrawalWords(proof({ state: 'failed', checks }))).toEqual({
      tone: 'danger',
      key: 'failed',
      open: ['file', 'index'],
    });
  });
});
