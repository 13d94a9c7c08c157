import type { Act } from '../api/contracts';
import { actsInPanel } from './acts-in-panel';

const act = (name: string, over: Partial<Act> = {}): Act => ({
  act: name,
  vi: name,
  en: name,
  tone: 'onward',
  fields: [],
  allowed: true,
  breakGlass: false,
  why: null,
  ...over,
});

const names = (acts: readonly Act[]) => acts.map((one) => one.act);

// U5, U8
describe('actsInPanel', () => {
  it('sorts by what can be done and why', () => {
    const why = { code: 'NO_DUTY', vi: 'Việc của Ban Tuyên giáo.', en: 'For the appraising body.' };
    const { allowed, breakGlass, closed } = actsInPanel(
      [act('receive'), act('refuse', { breakGlass: true }), act('accept', { allowed: false, why })],
      false,
    );
    expect([names(allowed), names(breakGlass), names(closed)]).toEqual([['receive'], ['refuse'], ['accept']]);
  });

  it('leaves publishing to the button above, for those who have it', () => {
    expect(names(actsInPanel([act('publish')], true).allowed)).toEqual([]);
    expect(names(actsInPanel([act('publish')], false).allowed)).toEqual(['publish']);
    expect(names(actsInPanel([act('publish', { breakGlass: true })], true).breakGlass)).toEqual(['publish']);
  });
});
