import { damagesFor, earlierOn, markedOn } from './marked';

const REGION = { x: 0, y: 0, width: 0.5, height: 0.5 };
const name = (code: string) => code.toUpperCase();
const damage = (key: number, code: string, sha256: string | null) => ({
  key,
  code,
  sha256,
  region: sha256 ? REGION : null,
  note: null,
});

it('U32: numbers damages as the list does, on whichever picture they are', () => {
  const damages = [damage(7, 'moc', null), damage(8, 'rach', 'aa'), damage(9, 'xuoc', 'bb')];
  expect(markedOn(damages, 'bb', name)).toEqual([{ key: 9, no: 3, name: 'XUOC', region: REGION }]);
  expect(markedOn(damages, 'cc', name)).toEqual([]);
});

it('U32: shows what earlier surveys marked, but not those that were struck', () => {
  const surveys = [
    { id: 2, damages: [damage(0, 'moc', 'aa')], struck: null },
    { id: 1, damages: [damage(0, 'rach', 'aa')], struck: { by: 'Lan', at: '', reason: 'nhầm' } },
  ];
  expect(earlierOn(surveys, 'aa', name).map((earlier) => earlier.name)).toEqual(['MOC']);
});

it('U32: offers what occurs on the carrier, and what is chosen already', () => {
  const option = (value: string, carriers: readonly string[] | null) => ({
    value,
    vi: value,
    en: value,
    carriers,
  });
  const options = [option('thung', ['paper']), option('xuoc', ['photo', 'film']), option('la', null)];
  expect(damagesFor(options, 'photo', '').map(({ value }) => value)).toEqual(['xuoc', 'la']);
  expect(damagesFor(options, 'photo', 'thung').map(({ value }) => value)).toEqual(['thung', 'xuoc', 'la']);
});
