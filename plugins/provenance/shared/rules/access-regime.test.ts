import { judged } from '../testing/judged';
import { accessRegime } from './access-regime';

describe('P11: only what may be seen outside is published (decision 7)', () => {
  it.each(['theo-yeu-cau', 'cong-khai-xem', 'cong-khai-tai'])('accepts %s', (code) => {
    expect(judged(accessRegime, { accessRegime: code })).toEqual([]);
  });
  it.each(['noi-bo-btg', 'noi-bo-hu', 'co-quan-phoi-hop'])('refuses %s', (code) => {
    expect(judged(accessRegime, { accessRegime: code })).toEqual([
      'ACCESS_REGIME_INTERNAL error accessRegime',
    ]);
  });
  it('reports a missing regime', () => {
    expect(judged(accessRegime, { accessRegime: null })).toEqual([
      'ACCESS_REGIME_MISSING error accessRegime',
    ]);
  });
});
