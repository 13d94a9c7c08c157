import { DERIVATIVE_VARIANTS } from '../contracts';
import { compareShelf, type Shelf } from './compare-shelf';
import { FINDING_KINDS, isSound, type FindingCounts, type FindingKind } from './integrity';

const [A, B] = ['aa'.padEnd(64, '1'), 'aa'.padEnd(64, '2')];
const pathOf = (sha256: string, ext: string) => `masters/aa/11/${sha256}.${ext}`;

const sound: Shelf = {
  lines: [{ sha256: A, ext: 'jpg', bytes: 10, derivativeState: 'made' }],
  rows: [{ name: 'Lễ hội.jpg', hash: A, ext: '.jpg', bytes: 10 }],
  files: [{ path: pathOf(A, 'jpg'), bytes: 10, master: { sha256: A, ext: 'jpg' } }],
  pictures: new Map([[A, DERIVATIVE_VARIANTS]]),
};
const kinds = (shelf: Partial<Shelf>) => compareShelf({ ...sound, ...shelf }).findings;

describe('database against disk (F116)', () => {
  it('finds nothing where all is as it should be', () =>
    expect(compareShelf(sound)).toEqual({ findings: [], unused: 0 }));

  it.each<[string, Partial<Shelf>, { kind: FindingKind; name: string }]>([
    ['a file that is gone', { files: [] }, { kind: 'missing', name: A }],
    ['a file cut off', { files: [{ ...sound.files[0]!, bytes: 9 }] }, { kind: 'size', name: A }],
    [
      'a master without its line',
      {
        files: [...sound.files, { path: pathOf(B, 'png'), bytes: 1, master: { sha256: B, ext: 'png' } }],
      },
      { kind: 'untracked', name: pathOf(B, 'png') },
    ],
    [
      'the same bytes under a second extension',
      {
        files: [...sound.files, { path: pathOf(A, 'png'), bytes: 10, master: { sha256: A, ext: 'png' } }],
      },
      { kind: 'untracked', name: pathOf(A, 'png') },
    ],
    [
      'a stray file',
      { files: [...sound.files, { path: 'masters/aa/Thumbs.db', bytes: 3, master: null }] },
      { kind: 'untracked', name: 'masters/aa/Thumbs.db' },
    ],
    [
      'a row whose master nobody knows',
      { rows: [...sound.rows, { name: 'lạ.jpg', hash: B, ext: '.jpg', bytes: 1 }] },
      { kind: 'row-without-master', name: 'lạ.jpg' },
    ],
    [
      'a row with another extension',
      { rows: [{ ...sound.rows[0]!, ext: '.png' }] },
      { kind: 'row-differs', name: 'Lễ hội.jpg' },
    ],
    [
      'a row with another size',
      { rows: [{ ...sound.rows[0]!, bytes: 11 }] },
      { kind: 'row-differs', name: 'Lễ hội.jpg' },
    ],
    [
      'one picture of three missing',
      { pictures: new Map([[A, DERIVATIVE_VARIANTS.slice(1)]]) },
      { kind: 'pictures-missing', name: A },
    ],
    [
      'pictures of nobody',
      { pictures: new Map([...sound.pictures, [B, DERIVATIVE_VARIANTS]]) },
      { kind: 'pictures-untracked', name: B },
    ],
  ])('finds %s, and nothing else', (_what, shelf, expected) =>
    expect(kinds(shelf)).toEqual([expect.objectContaining(expected)]),
  );

  it('wants no pictures of what has none', () =>
    expect(
      kinds({
        lines: [{ ...sound.lines[0]!, derivativeState: 'not-applicable' }],
        pictures: new Map(),
      }),
    ).toEqual([]));

  it('counts a master that no entry uses, without calling it wrong', () =>
    expect(compareShelf({ ...sound, rows: [] })).toEqual({ findings: [], unused: 1 }));

  it('is sound with leftover pictures only', () => {
    const none = Object.fromEntries(Object.keys(FINDING_KINDS).map((kind) => [kind, 0])) as FindingCounts;
    expect(isSound(none)).toBe(true);
    expect(isSound({ ...none, 'pictures-untracked': 4 })).toBe(true);
    expect(isSound({ ...none, 'pictures-missing': 1 })).toBe(false);
    expect(isSound({ ...none, missing: 1 })).toBe(false);
  });
});
