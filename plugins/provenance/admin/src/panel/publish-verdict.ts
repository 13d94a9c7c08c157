import type { AppraisalState, Sentence } from '../api/contracts';

/** Why publishing would be refused, before it is tried. */
export type Obstacle =
  | { readonly kind: 'stage'; readonly why: Sentence }
  | { readonly kind: 'findings'; readonly count: number };

const ONLY_BREAKING_GLASS: Sentence = {
  vi: 'tài khoản quản trị máy không công bố tư liệu. Nếu thật cần, dùng mục “Xử lý”, việc ấy sẽ được ghi vào sổ.',
  en: 'the account that runs the machine does not publish. If it must, use “Handling”; the ledger will say so.',
};

/**
 * What stands in the way of publishing: first the stage or the account, which no editing can settle, then the findings.
 *
 * @param state `undefined` for a new item, or while it is not known: then the server decides when the button is pressed
 * @param errors of the form as it stands; `undefined` while nobody judges it
 */
export const publishObstacle = (
  state: AppraisalState | undefined,
  errors: number | undefined,
): Obstacle | null => {
  const act = state?.acts.find((one) => one.act === 'publish');
  if (act?.breakGlass) return { kind: 'stage', why: ONLY_BREAKING_GLASS };
  if (act && !act.allowed && act.why) return { kind: 'stage', why: act.why };
  return errors ? { kind: 'findings', count: errors } : null;
};
