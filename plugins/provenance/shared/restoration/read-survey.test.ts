import { readSurvey } from './read-survey';
import { FRONT, MASTERS, OPTIONS } from './testing/restoration-example';

const GOOD = {
  on: '2026-01-10',
  surveyor: 'Katơr Thị Mai',
  carrier: 'photo',
  material: 'giấy ảnh bạc gelatin',
  damages: [{ code: 'rach', sha256: FRONT, region: { x: 0.1, y: 0.2, width: 0.3, height: 0.4 }, note: null }],
  causes: ['am'],
  grade: 4,
  judgement: { value: 4, urgency: 3, uniqueness: 5 },
  photographs: [FRONT],
  nextLook: '2026-07-10',
  note: null,
};

const read = (sent: unknown) => readSurvey(sent, { options: OPTIONS, masters: MASTERS, today: '2026-01-15' });
const problems = (change: object) =>
  read({ ...GOOD, ...change }).refusals.map(({ code, field }) => [code, field]);
const damage = (change: object) => ({ damages: [{ ...GOOD.damages[0], ...change }] });

describe('a condition survey (R2)', () => {
  it('is read as it was written', () => expect(read(GOOD)).toEqual({ form: GOOD, refusals: [] }));

  it('may be without damages, causes, photographs, material, next look', () => {
    const { on, surveyor, carrier, grade, judgement } = GOOD;
    expect(read({ on, surveyor, carrier, grade, judgement })).toEqual({
      form: {
        ...GOOD,
        damages: [],
        causes: [],
        photographs: [],
        material: null,
        nextLook: null,
      },
      refusals: [],
    });
  });

  it('tells all that is wrong together, each by its field', () =>
    expect(
      read({
        on: '2026-02-30',
        carrier: 'stone',
        damages: [{ code: 'x' }],
        causes: ['y'],
        grade: 6,
        judgement: { value: 0, urgency: 3 },
        photographs: ['b'.repeat(64)],
        nextLook: 'soon',
      }).refusals.map(({ code, field }) => [code, field]),
    ).toEqual([
      ['RESTORATION_DAY_MALFORMED', 'on'],
      ['RESTORATION_DAY_MALFORMED', 'nextLook'],
      ['SURVEY_CARRIER_UNKNOWN', 'carrier'],
      ['RESTORATION_NUMBER_INVALID', 'grade'],
      ['RESTORATION_FIELD_MISSING', 'surveyor'],
      ['DAMAGE_UNKNOWN', 'damages.0.code'],
      ['SURVEY_CODE_UNKNOWN', 'causes.0'],
      ['RESTORATION_NUMBER_INVALID', 'judgement.value'],
      ['RESTORATION_FIELD_MISSING', 'judgement.uniqueness'],
      ['SURVEY_PICTURE_NOT_OF_ITEM', 'photographs.0'],
    ]));

  it.each([
    ['a day in the future', { on: '2026-01-16' }, ['RESTORATION_DAY_IN_FUTURE', 'on']],
    ['today', { on: '2026-01-15' }, undefined],
    ['no day', { on: null }, ['RESTORATION_FIELD_MISSING', 'on']],
    ['a next look on the same day', { nextLook: '2026-01-10' }, ['SURVEY_NEXT_LOOK_TOO_EARLY', 'nextLook']],
    ['a next look before', { nextLook: '2025-01-10' }, ['SURVEY_NEXT_LOOK_TOO_EARLY', 'nextLook']],
    ['a grade between two', { grade: 2.5 }, ['RESTORATION_NUMBER_INVALID', 'grade']],
    ['a grade as text', { grade: '4' }, ['RESTORATION_NUMBER_INVALID', 'grade']],
    ['damages that are no list', { damages: 'rach' }, ['SURVEY_NOT_A_LIST', 'damages']],
    ['a field nobody knows', { notes: 'x' }, ['RESTORATION_FIELD_UNKNOWN', 'notes']],
    ['no carrier', { carrier: '' }, ['RESTORATION_FIELD_MISSING', 'carrier']],
  ] as const)('%s', (_name, change, expected) =>
    expect(problems(change)).toEqual(expected ? [expected] : []),
  );

  it.each([
    ['a damage that is not of this carrier', { code: 'gion' }, ['DAMAGE_NOT_OF_CARRIER', 'damages.0.code']],
    ['a damage the archive added itself fits every carrier', { code: 'moi-them' }, undefined],
    [
      'a picture of another item',
      { sha256: 'c'.repeat(64) },
      ['DAMAGE_PICTURE_NOT_OF_ITEM', 'damages.0.sha256'],
    ],
    ['a region without a picture', { sha256: null }, ['DAMAGE_REGION_WITHOUT_PICTURE', 'damages.0.sha256']],
    ['a damage that is only ticked', { sha256: null, region: null }, undefined],
    [
      'a region outside',
      { region: { x: -0.1, y: 0, width: 0.5, height: 0.5 } },
      ['DAMAGE_REGION_OUTSIDE', 'damages.0.region'],
    ],
    [
      'a region beyond the edge',
      { region: { x: 0.8, y: 0, width: 0.5, height: 0.5 } },
      ['DAMAGE_REGION_OUTSIDE', 'damages.0.region'],
    ],
    [
      'a region of no area',
      { region: { x: 0.1, y: 0.1, width: 0, height: 0.5 } },
      ['DAMAGE_REGION_EMPTY', 'damages.0.region'],
    ],
    [
      'a region of no number',
      { region: { x: NaN, y: 0, width: 1, height: 1 } },
      ['DAMAGE_REGION_OUTSIDE', 'damages.0.region'],
    ],
    [
      'a region with a word',
      { region: { x: '0', y: 0, width: 1, height: 1 } },
      ['DAMAGE_REGION_OUTSIDE', 'damages.0.region'],
    ],
  ] as const)('R4: %s', (_name, change, expected) =>
    expect(problems(damage(change))).toEqual(expected ? [expected] : []),
  );

  it('R4: a region that ends a rounding past the edge ends at the edge', () => {
    const { form, refusals } = read({
      ...GOOD,
      ...damage({ region: { x: 0.7, y: 0, width: 0.3 + 1e-9, height: 1 } }),
    });
    expect(refusals).toEqual([]);
    expect(form.damages[0]?.region).toEqual({ x: 0.7, y: 0, width: 1 - 0.7, height: 1 });
  });

  it.each([null, 7, 'x', [], { damages: [null, 3] }, { judgement: 'x' }])(
    'takes any JSON without breaking (%#)',
    (sent) => expect(read(sent).refusals.length).toBeGreaterThan(0),
  );

  it('every sentence stands in both languages', () => {
    for (const { vi, en } of read({ damages: [{ code: 'x', region: {} }] }).refusals) {
      expect(vi.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
      expect(vi).not.toBe(en);
    }
  });
});
