import type { ItemKind } from '../contracts';
import { DEFAULT_SETTINGS } from '../rule-settings';
import { judged } from '../testing/judged';
import { technique } from './technique';

const made = (from: string, to: string, more = {}) => ({
  captionTime: { date: { text: 'x', from: `${from}-01-01`, to: `${to}-12-31` } },
  ...more,
});
const at = (code: string, severity: string) => [`${code} ${severity} captionTime.date`];
const IMPOSSIBLE = at('TECHNIQUE_IMPOSSIBLE', 'error');

describe('P35: the technique existed', () => {
  it.each<[ItemKind, string, string, object, string[]]>([
    ['photo', '1838', '1838', {}, IMPOSSIBLE],
    ['photo', '1839', '1839', {}, []],
    ['photo', '1800', '1840', {}, []],
    ['document', '1802', '1802', {}, []],
    ['film', '1894', '1894', { typeMedia: '02' }, IMPOSSIBLE],
    ['film', '1894', '1894', { typeMedia: '01' }, []],
    ['film', '1876', '1876', { typeMedia: '01' }, IMPOSSIBLE],
    ['film', '1895', '1895', {}, []],
    ['film', '1946', '1946', { typeMedia: '02' }, at('VIDEO_TOO_EARLY', 'hint')],
    ['film', '1956', '1956', { typeMedia: '02' }, []],
    ['photo', '1934', '1934', { colour: '01' }, at('COLOUR_TOO_EARLY', 'warning')],
    ['photo', '1934', '1934', { colour: '02' }, []],
    ['photo', '1935', '1935', { colour: '01' }, []],
    ['photo', '1968', '1968', { confidenceLevel: '01' }, at('BORN_DIGITAL_TOO_EARLY', 'warning')],
    ['document', '1968', '1968', { confidenceLevel: '01' }, at('BORN_DIGITAL_TOO_EARLY', 'warning')],
    ['photo', '1968', '1988', { confidenceLevel: '01' }, []],
    ['photo', '1968', '1968', { confidenceLevel: '02' }, []],
  ])('%s of %s–%s %j', (kind, from, to, more, expected) =>
    expect(judged(technique, made(from, to, more), { kind })).toEqual(expected),
  );

  it('takes the years that may be argued about from the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: { colourFrom: 1960 } };
    expect(judged(technique, made('1959', '1959', { colour: '01' }), { settings })).toEqual(
      at('COLOUR_TOO_EARLY', 'warning'),
    );
  });

  it('says nothing of an open date', () =>
    expect(
      judged(technique, { captionTime: { date: { text: 'trước', from: '1800-01-01', to: null } } }),
    ).toEqual([]));
});
