import { judged } from '../testing/judged';
import { rights } from './rights';

describe('P24: rights (A10, A22)', () => {
  it.each([
    ['cong-khai-xem', 'Gia đình cho phép.', []],
    ['cong-khai-tai', 'Tác giả cho phép.', []],
    ['cong-khai-xem', null, ['RIGHTS_MISSING warning rightsStatement']],
    ['cong-khai-tai', '  ', ['RIGHTS_MISSING_FOR_DOWNLOAD error rightsStatement']],
    ['theo-yeu-cau', null, []],
    ['noi-bo-hu', null, []],
    [null, null, []],
  ])('%s, “%s”', (accessRegime, rightsStatement, expected) =>
    expect(judged(rights, { accessRegime, rightsStatement })).toEqual(expected),
  );
});
