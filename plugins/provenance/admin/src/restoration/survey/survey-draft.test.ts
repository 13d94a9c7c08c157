import {
  changedDamage,
  emptyDraft,
  formOfDraft,
  isWritten,
  missingInSurvey,
  withDamage,
  withoutDamage,
} from './survey-draft';

const BEGINNING = { kind: 'photo', today: '2026-11-24', surveyor: 'Pi Năng Tuấn', before: null };
const REGION = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const judged = { value: 4, urgency: 3, uniqueness: 5 };

it.each([
  ['photo', 'photo'],
  ['film', 'film'],
  ['document', 'paper'],
])('a survey of a %s begins with the damages of %s', (kind, carrier) => {
  expect(emptyDraft({ ...BEGINNING, kind }).carrier).toBe(carrier);
});

it('takes over what the object is made of, and not its state', () => {
  const before = { carrier: 'film', material: 'phim acetate 16 mm', judgement: judged };
  const draft = emptyDraft({ ...BEGINNING, before });
  expect([draft.carrier, draft.material, draft.judgement]).toEqual(['film', 'phim acetate 16 mm', judged]);
  expect([draft.grade, draft.damages]).toEqual([null, []]);
});

it('U33: says at each field what is missing, and sends nothing before', () => {
  const draft = withDamage(
    { ...emptyDraft(BEGINNING), surveyor: ' ' },
    { code: '', sha256: 'a', region: REGION },
  );
  expect(Object.keys(missingInSurvey(draft))).toEqual([
    'surveyor',
    'grade',
    'judgement.value',
    'judgement.urgency',
    'judgement.uniqueness',
    'damages.0.code',
  ]);
  expect(formOfDraft(draft)).toBeNull();
});

it('sends damages without their keys, text without blanks, nothing for what was left empty', () => {
  let draft = withDamage(emptyDraft(BEGINNING), { code: 'xuoc' });
  draft = withDamage(draft, { code: 'moc', sha256: 'ab', region: REGION });
  draft = changedDamage(draft, 2, { note: '  góc trái  ' });
  const form = formOfDraft({ ...draft, grade: 4, judgement: judged, material: ' ' });
  expect(form?.damages).toEqual([
    { code: 'xuoc', sha256: null, region: null, note: null },
    { code: 'moc', sha256: 'ab', region: REGION, note: 'góc trái' },
  ]);
  expect([form?.material, form?.note, form?.grade]).toEqual([null, null, 4]);
});

it('gives a damage that comes after a removed one a key of its own', () => {
  let draft = withDamage(withDamage(emptyDraft(BEGINNING), { code: 'a' }), { code: 'b' });
  draft = withDamage(withoutDamage(draft, 1), { code: 'c' });
  expect(draft.damages.map(({ key, code }) => [key, code])).toEqual([
    [2, 'b'],
    [3, 'c'],
  ]);
});

it('knows whether anything was written', () => {
  const draft = emptyDraft(BEGINNING);
  expect(isWritten(draft, emptyDraft(BEGINNING))).toBe(false);
  expect(isWritten({ ...draft, note: 'x' }, draft)).toBe(true);
});
