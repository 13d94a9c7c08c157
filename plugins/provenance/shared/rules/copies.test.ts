import { exampleRelated } from '../testing/example-related';
import { judged, remarks } from '../testing/judged';
import { copies } from './copies';

const copy = (distance: number, more = {}) => ({
  fileId: 7,
  distance,
  uid: 'api::photo.photo',
  documentId: 'd',
  title: 'Cồng chiêng',
  donor: 'bà Ma Thí',
  ...more,
});
const of = (...found: ReturnType<typeof copy>[]) => ({ related: exampleRelated({ copies: found }) });
const HERE = ['COPY_ALREADY_HERE warning representations.0.file'];
const NEAR = ['COPY_NEARLY_SAME hint representations.0.file'];

describe('P37: another copy', () => {
  it.each([
    ['the same bytes', [copy(0)], HERE],
    ['nearly the same', [copy(1)], NEAR],
    ['six bits apart', [copy(6)], NEAR],
    ['seven bits apart', [copy(7)], []],
    ['several are told together', [copy(0), copy(0), copy(3)], HERE],
    ['of another file', [copy(0, { fileId: 99 })], []],
    [
      'confirmed by an editor, however far apart',
      [copy(11, { confirmed: true })],
      ['COPY_CONFIRMED hint representations.0.file'],
    ],
    [
      'one confirmed, one still asked',
      [copy(2, { confirmed: true }), copy(3)],
      ['COPY_CONFIRMED hint representations.0.file', ...NEAR],
    ],
    ['none', [], []],
  ])('%s', (_case, found, expected) => expect(judged(copies, {}, of(...found))).toEqual(expected));

  it('offers another copy from its donor, and never a deletion', () => {
    const [found] = remarks(copies, {}, of(copy(0)));
    expect(found?.vi).toContain('“Cồng chiêng” (do bà Ma Thí)');
    expect(found?.vi).toContain('một bản khác');
    expect(`${found?.vi} ${found?.en}`).not.toMatch(/xóa|delete|remove/i);
    expect(found?.offers).toEqual([
      {
        uid: 'api::photo.photo',
        documentId: 'd',
        vi: 'Bản khác, do bà Ma Thí giao: “Cồng chiêng”',
        en: 'Another copy, from bà Ma Thí: “Cồng chiêng”',
      },
    ]);
  });

  it('says of which picture a confirmed one is another copy', () =>
    expect(remarks(copies, {}, of(copy(4, { confirmed: true })))[0]?.vi).toBe(
      'Tệp thứ 1 là một bản khác của “Cồng chiêng” (do bà Ma Thí). Xuất xứ của từng bản được giữ riêng.',
    ));

  it('says so where the donor is not known, and is silent in the form', () => {
    expect(remarks(copies, {}, of(copy(0, { donor: null })))[0]?.vi).toContain('chưa rõ người giao');
    expect(judged(copies)).toEqual([]);
  });
});
