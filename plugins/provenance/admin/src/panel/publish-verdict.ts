import type { AppraisalState, Sentence } from '../api/contracts';

/** Why publishing would be refused, before it is tried. */
export type Obstacle =
  | { readonly kind: 'stage'; readonly why: Sentence }
  | { readonly kind: 'findings'; readonly count: number };

const stage = (vi: string, en: string): Obstacle => ({ kind: 'stage', why: { vi, en } });

/** A new item has not been offered to anybody. */
export const NOT_SAVED_YET: Obstacle = stage(
  'Hãy lưu trước. Tư liệu được công bố sau khi thẩm định đạt, nhập kho và biên mục xong.',
  'Save first. An item can be published once appraised, accessioned and described.',
);

const listed = (changed: readonly Sentence[], language: 'vi' | 'en'): string =>
  changed.map((field) => field[language]).join('; ');

const stageObstacle = ({ acts, changed, ...words }: AppraisalState): Obstacle | null => {
  const act = acts.find((one) => one.act === 'publish');
  if (!act)
    return stage(
      `Tư liệu đang ở bước “${words.vi}”; công bố sau khi thẩm định đạt, nhập kho và biên mục xong.`,
      `The item is at “${words.en}”; it can be published once appraised, accessioned and described.`,
    );
  if (act.breakGlass)
    return stage(
      'Tài khoản quản trị máy không công bố tư liệu. Nếu không thể chờ, dùng mục “Xử lý”: việc ấy được ghi vào sổ.',
      'The account that runs the machine does not publish. If it cannot wait, use “Handling”: the ledger will say so.',
    );
  if (!act.allowed && act.why) return { kind: 'stage', why: act.why };
  if (changed.length > 0)
    return stage(
      `Đã sửa sau khi thẩm định: ${listed(changed, 'vi')}. Chỗ đã sửa cần được thẩm định lại.`,
      `Changed since the appraisal: ${listed(changed, 'en')}. The changes have to be appraised first.`,
    );
  return null;
};

/**
 * What stands in the way of publishing: first the stage or the account, which no editing can settle, then the findings.
 *
 * @param state `undefined` while it is not known: then the server decides when the button is pressed
 * @param errors of the form as it stands; `undefined` while nobody judges it
 */
export const publishObstacle = (
  state: AppraisalState | undefined,
  errors: number | undefined,
): Obstacle | null => {
  const obstacle = state && stageObstacle(state);
  return obstacle ?? (errors ? { kind: 'findings', count: errors } : null);
};
