import { errorsOf, type Remark } from './finding';

/** The one sentence above the list of findings. Counts only what refuses the act. */
export const summary = (findings: readonly Remark[]): { vi: string; en: string } => {
  const count = errorsOf(findings).length;
  return {
    vi: `Chưa thể công bố: còn ${count} điều cần bổ sung.`,
    en:
      count === 1
        ? 'Not yet fit to publish: 1 thing to settle.'
        : `Not yet fit to publish: ${count} things to settle.`,
  };
};
