import type { WithdrawalCheck, WithdrawalProof } from '../../../shared/withdrawals/proof';

/** What the note says: its tone, its sentence (a key below `appraisal.withdrawal`), and what is still in doubt. */
export interface WithdrawalWords {
  readonly tone: 'neutral' | 'success' | 'danger';
  readonly key: 'pending' | 'passed' | 'failed';
  /** Parts that could still be reached, or of which nobody knows. */
  readonly open: readonly WithdrawalCheck['part'][];
}

/** The proof of a withdrawal as the panel tells it; nothing where there is no proof, or it was published again. */
export const withdrawalWords = (proof: WithdrawalProof | null): WithdrawalWords | null => {
  if (!proof || proof.state === 'superseded') return null;
  if (proof.state === 'passed') return { tone: 'success', key: 'passed', open: [] };
  const open = [...new Set(proof.checks.filter(({ passed }) => !passed).map(({ part }) => part))];
  return proof.state === 'failed'
    ? { tone: 'danger', key: 'failed', open }
    : { tone: 'neutral', key: 'pending', open };
};
