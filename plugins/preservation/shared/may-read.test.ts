import { mayRead, type ReadableItem } from './may-read';

const open: ReadableItem = { published: true, accessRegime: 'cong-khai-xem', secrecy: '0' };
const reason = (item: Partial<ReadableItem>) =>
  mayRead({ viewer: 'anonymous', item: { ...open, ...item }, use: 'derivative' }).reason;

describe('mayRead', () => {
  it.each(['cong-khai-xem', 'cong-khai-tai'])(
    'F21: opens pictures of a published item under %s',
    (accessRegime) => {
      const decision = mayRead({ viewer: 'anonymous', item: { ...open, accessRegime }, use: 'derivative' });
      expect(decision).toMatchObject({ allowed: true, reason: 'PUBLIC' });
    },
  );

  it('F21: closes what is not published, classified, or under another regime', () => {
    expect(reason({ published: false })).toBe('NOT_PUBLISHED');
    expect(reason({ secrecy: '1' })).toBe('CLASSIFIED');
    expect(reason({ accessRegime: 'han-che' })).toBe('ACCESS_REGIME_CLOSED');
  });

  it('F20: closes what is unknown', () => {
    expect(reason({ secrecy: null })).toBe('CLASSIFIED');
    expect(reason({ accessRegime: null })).toBe('ACCESS_REGIME_CLOSED');
    expect(reason({ accessRegime: 'constructor' })).toBe('ACCESS_REGIME_CLOSED');
  });

  it('F24: gives no master to an anonymous reader, however open the item', () => {
    expect(mayRead({ viewer: 'anonymous', item: open, use: 'master' })).toMatchObject({
      allowed: false,
      reason: 'MASTER_IS_STAFF_ONLY',
    });
  });

  it('lets staff read masters and pictures', () => {
    const closed: ReadableItem = { published: false, accessRegime: null, secrecy: '3' };
    expect(mayRead({ viewer: 'staff', item: closed, use: 'master' }).allowed).toBe(true);
    expect(mayRead({ viewer: 'staff', item: closed, use: 'derivative' }).allowed).toBe(true);
  });

  it('says why in both languages', () => {
    const { vi, en } = mayRead({ viewer: 'anonymous', item: { ...open, secrecy: '2' }, use: 'derivative' });
    expect(vi).toMatch(/độ mật/);
    expect(en).toMatch(/classified/);
  });
});
