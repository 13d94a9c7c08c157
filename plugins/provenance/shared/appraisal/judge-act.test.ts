import fs from 'node:fs';
import path from 'node:path';

import { type ActName, actOf } from './acts';
import { readDuties } from './duties';
import { judgeAct, type JudgeInput } from './judge-act';
import { nextState, verdictRefusals } from './next-state';
import { readPolicy } from './policy';
import { goodFacts, person, SENDER, stateAt } from './testing/appraisal-example';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const duties = readDuties(read('roles.json'));
const policy = readPolicy(read('appraisal.json'));
const BTG = person('btg', ['BTG']);
const ROOT = person('root', [], true);

const asked = (name: ActName, change: Partial<JudgeInput>) => {
  const act = actOf(name);
  if (!act) throw new Error(name);
  return judgeAct({
    act,
    state: stateAt(act.from[0] ?? 'offered'),
    facts: goodFacts(),
    actor: BTG,
    duties,
    policy,
    breakGlass: null,
    ...change,
  });
};
const codes = (name: ActName, change: Partial<JudgeInput>) => asked(name, change).map(({ code }) => code);

describe('W4: breaking the glass', () => {
  it.each([
    ['without it', ROOT, null, ['NOT_YOUR_FUNCTION']],
    ['with a reason of 19 characters', ROOT, 'x'.repeat(19), ['BREAK_GLASS_REASON_SHORT']],
    ['with one of 20', ROOT, 'x'.repeat(20), []],
    [
      'by somebody who does not run the machine',
      person('cq', ['CQ']),
      'x'.repeat(20),
      ['BREAK_GLASS_NOT_YOURS'],
    ],
  ])('%s', (_what, actor, breakGlass, expected) => {
    expect(codes('moderate', { actor, breakGlass })).toEqual(expected);
  });

  it('lends the function only: stage, separation and conditions hold', () => {
    const breakGlass = 'x'.repeat(30);
    expect(codes('moderate', { actor: ROOT, breakGlass, state: stateAt('offered') })).toEqual([
      'ACT_NOT_AT_THIS_STAGE',
    ]);
    expect(codes('receive', { actor: ROOT, breakGlass, facts: goodFacts({ accession: null }) })).toEqual([
      'RECEIVE_NO_ACCESSION',
    ]);
    expect(
      codes('accept', {
        actor: ROOT,
        breakGlass,
        state: stateAt('under-appraisal', { submitter: { ...SENDER, id: 'root' } }),
      }),
    ).toEqual(['OWN_SUBMISSION']);
  });
});

describe('W5: what must be true', () => {
  const finding = (code: string, severity: 'error' | 'warning' | 'hint' = 'warning') => ({
    code,
    severity,
    path: ['captionEvent'],
    vi: 'Chú thích – sự kiện: chưa có.',
    en: 'Caption, event: missing.',
    // The rules of the gate number their findings.
    rule: 'P3',
  });
  const VPHU = person('vphu', ['VPHU']);

  it.each([
    ['receive', { facts: goodFacts({ accession: null }) }, ['RECEIVE_NO_ACCESSION']],
    [
      'receive',
      { facts: goodFacts({ accession: { number: '1', handoverRecordNumber: null } }) },
      ['RECEIVE_NO_HANDOVER_RECORD'],
    ],
    ['accept', { facts: goodFacts({ findings: [finding('EVENT_MISSING')] }) }, ['EVENT_MISSING']],
    ['accept', { facts: goodFacts({ findings: [finding('PROVENANCE_MISSING')] }) }, ['PROVENANCE_MISSING']],
    ['accept', { facts: goodFacts({ findings: [finding('TITLE_IS_FILE_NAME')] }) }, []],
    // An administrator made a hint of it.
    ['accept', { facts: goodFacts({ findings: [finding('ACCURACY_NOT_SIGNED', 'hint')] }) }, []],
    ['accept', { facts: goodFacts({ findings: [finding('ACCURACY_NOT_SIGNED')] }) }, ['ACCURACY_NOT_SIGNED']],
    ['accession', { actor: VPHU, facts: goodFacts({ docCode: null }) }, ['ACCESSION_NO_CODE']],
    ['accession', { actor: VPHU, facts: goodFacts({ located: false }) }, ['ACCESSION_NO_LOCATION']],
    [
      'accession',
      { actor: VPHU, facts: goodFacts({ located: false, docCode: null }) },
      ['ACCESSION_NO_CODE', 'ACCESSION_NO_LOCATION'],
    ],
    [
      'describe',
      { actor: VPHU, facts: goodFacts({ findings: [finding('TITLE_IS_FILE_NAME')] }) },
      ['TITLE_IS_FILE_NAME'],
    ],
    [
      'describe',
      { actor: VPHU, facts: goodFacts({ findings: [finding('ANY_OTHER', 'error')] }) },
      ['ANY_OTHER'],
    ],
    ['describe', { actor: VPHU, facts: goodFacts({ findings: [finding('ACCESS_REGIME_INTERNAL')] }) }, []],
    ['reappraise', { state: stateAt('described', { appraised: goodFacts().content }) }, ['NOTHING_CHANGED']],
    [
      'reappraise',
      {
        state: stateAt('described', {
          appraised: { captionEvent: 'old' },
          changedBy: [{ kind: 'user', id: 'btg', name: 'x' }],
        }),
      },
      ['OWN_CHANGE'],
    ],
  ] as [ActName, Partial<JudgeInput>, string[]][])('%s %#', (act, change, expected) => {
    expect(codes(act, change)).toEqual(expected);
  });

  it('tells each refusal in Vietnamese and English', () => {
    for (const refusal of asked('accession', {
      actor: VPHU,
      facts: goodFacts({ located: false, docCode: null }),
    })) {
      expect(refusal.vi).toMatch(/[à-ỹ]/);
      expect(refusal.en).toMatch(/^[ -~]+$/);
      expect(['docCode', 'location']).toContain(refusal.field);
    }
  });
});

describe('W6: one appraiser or two', () => {
  const accept = actOf('accept');
  if (!accept) throw new Error('accept');
  const form = {
    criteria: policy.criteria.map(({ code }) => code),
    verdict: 'Đạt',
    retention: '01',
    access: 'cong-khai-xem',
  };
  const transition = (
    actor: ReturnType<typeof person>,
    state = stateAt('under-appraisal'),
    change: object = {},
  ) => ({
    act: accept,
    state,
    actor,
    form,
    facts: goodFacts(),
    policy: { ...policy, appraisers: 2 },
    now: '2026-02-01T00:00:00.000Z',
    hash: (text: string) => `#${text}`,
    ...change,
  });

  it('keeps the stage after the first of two and moves after the second', () => {
    const once = nextState(transition(BTG));
    expect(once).toMatchObject({ stage: 'under-appraisal', version: 2, appraised: null });
    const twice = nextState(transition(person('btg-2', ['BTG']), once));
    expect(twice).toMatchObject({
      stage: 'accepted',
      appraisals: [{ by: { id: 'btg' } }, { by: { id: 'btg-2' } }],
    });
  });

  it('refuses the same person twice, and two who do not agree', () => {
    const once = nextState(transition(BTG));
    expect(verdictRefusals(transition(BTG, once)).map(({ code }) => code)).toEqual(['APPRAISED_ALREADY']);
    const other = transition(person('btg-2', ['BTG']), once, { form: { ...form, access: 'theo-yeu-cau' } });
    expect(verdictRefusals(other)).toMatchObject([{ code: 'APPRAISERS_DISAGREE', field: 'access' }]);
  });

  it('does not count a verdict on an earlier text', () => {
    const once = nextState(transition(BTG));
    const later = transition(person('btg-2', ['BTG']), once, {
      facts: goodFacts({ content: { captionEvent: 'changed since' } }),
    });
    expect(nextState(later)).toMatchObject({
      stage: 'under-appraisal',
      appraisals: [{ by: { id: 'btg-2' } }],
    });
  });

  it('keeps the proposed access as what was appraised', () => {
    const { appraised } = nextState(transition(BTG, undefined, { policy }));
    expect(appraised).toEqual({ captionEvent: 'h1', accessRegime: '#"cong-khai-xem"' });
  });
});

describe('W7: back to the sender', () => {
  const step = (name: ActName, state = stateAt('moderated'), form: object = { reason: 'Thiếu ngày' }) => {
    const act = actOf(name);
    if (!act) throw new Error(name);
    return nextState({
      act,
      state,
      actor: BTG,
      form,
      facts: goodFacts(),
      policy,
      now: '2026-02-01T00:00:00.000Z',
      hash: String,
    });
  };

  it('names the sender, the reason and the stage, and an answer leads back there', () => {
    const asked = step('ask-information');
    expect(asked).toMatchObject({
      stage: 'needs-information',
      sentBack: { reason: 'Thiếu ngày', from: 'moderated', to: SENDER, by: { id: 'btg' } },
    });
    expect(step('answer', asked, { note: 'Năm 1968' })).toMatchObject({ stage: 'moderated', sentBack: null });
  });

  it('a returned item begins again at the first desk', () => {
    expect(step('resubmit', step('return'))).toMatchObject({ stage: 'offered', sentBack: null });
  });
});
