import { mayRead, READ_USES, type ReadableItem, type ReadReason, type ReadUse } from './may-read';

const open: ReadableItem = { published: true, accessRegime: 'cong-khai-xem', secrecy: '0' };
const REGIMES = [
  'noi-bo-btg',
  'noi-bo-hu',
  'co-quan-phoi-hop',
  'theo-yeu-cau',
  'cong-khai-xem',
  'cong-khai-tai',
  'constructor',
  null,
] as const;
const SHOWING: readonly ReadUse[] = ['derivative', 'tiles', 'film', 'text', 'manifest'];

const reasonOf = (item: Partial<ReadableItem>, use: ReadUse = 'derivative'): ReadReason =>
  mayRead({ viewer: 'anonymous', item: { ...open, ...item }, use }).reason;

/** The table of decision 009, written out a second time: what an anonymous reader is told of a published item. */
const expected = (regime: string | null, use: ReadUse): ReadReason => {
  if (use === 'master') return 'MASTER_IS_STAFF_ONLY';
  if (regime === 'cong-khai-tai') return 'PUBLIC';
  if (regime === 'cong-khai-xem') return SHOWING.includes(use) ? 'PUBLIC' : 'VIEW_ONLY';
  return 'ACCESS_REGIME_CLOSED';
};

describe('mayRead', () => {
  describe.each(REGIMES)('an anonymous reader, under %s', (accessRegime) => {
    it.each(READ_USES)('F21, F90: asks for %s', (use) => {
      const decision = mayRead({ viewer: 'anonymous', item: { ...open, accessRegime }, use });
      expect(decision.reason).toBe(expected(accessRegime, use));
      expect(decision.allowed).toBe(decision.reason === 'PUBLIC');
    });

    it('F21: gets nothing that is not published, or that is classified', () => {
      for (const use of READ_USES) {
        for (const closing of [{ published: false }, { secrecy: '1' }, { secrecy: '3' }, { secrecy: null }]) {
          const item = { ...open, accessRegime, ...closing };
          expect([use, closing, mayRead({ viewer: 'anonymous', item, use }).allowed]).toEqual([
            use,
            closing,
            false,
          ]);
        }
      }
    });
  });

  it('F20: closes what is unknown', () => {
    expect(reasonOf({ published: false })).toBe('NOT_PUBLISHED');
    expect(reasonOf({ secrecy: null })).toBe('CLASSIFIED');
    expect(reasonOf({ accessRegime: null })).toBe('ACCESS_REGIME_CLOSED');
  });

  it('F91: shows no picture larger than the regime shows', () => {
    const largest = { 'cong-khai-xem': 2400, 'cong-khai-tai': 6000 };
    const ask = (accessRegime: string, longestSide: number) =>
      mayRead(
        { viewer: 'anonymous', item: { ...open, accessRegime }, use: 'derivative', longestSide },
        largest,
      ).reason;
    expect(ask('cong-khai-xem', 2400)).toBe('PUBLIC');
    expect(ask('cong-khai-xem', 2401)).toBe('LARGER_THAN_SHOWN');
    expect(ask('cong-khai-tai', 6000)).toBe('PUBLIC');
    expect(ask('noi-bo-hu', 400)).toBe('ACCESS_REGIME_CLOSED');
  });

  it('F91: shows the size for screens where no size was named', () => {
    const ask = (longestSide: number) =>
      mayRead({ viewer: 'anonymous', item: open, use: 'tiles', longestSide }).reason;
    expect([ask(1600), ask(1601)]).toEqual(['PUBLIC', 'LARGER_THAN_SHOWN']);
  });

  it('lets staff read everything, whatever its size', () => {
    const closed: ReadableItem = { published: false, accessRegime: null, secrecy: '3' };
    for (const use of READ_USES) {
      expect(mayRead({ viewer: 'staff', item: closed, use, longestSide: 99_999 }).allowed).toBe(true);
    }
  });

  it('says why in both languages', () => {
    const { vi, en } = mayRead({ viewer: 'anonymous', item: { ...open, secrecy: '2' }, use: 'derivative' });
    expect(vi).toMatch(/độ mật/);
    expect(en).toMatch(/classified/);
    expect(mayRead({ viewer: 'anonymous', item: open, use: 'download' }).vi).toMatch(/không cho tải/);
  });
});
