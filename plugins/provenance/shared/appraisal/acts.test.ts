import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';

import { type Act, ACTS, type ActName } from './acts';
import { readDuties } from './duties';
import { judgeAct } from './judge-act';
import { nextState, verdictRefusals } from './next-state';
import { readPolicy } from './policy';
import { STAGES, type Stage } from './stages';
import { STAGE_WORDS } from './stage-words';
import { type AppraisalState, offeredState } from './state';
import { goodFacts, person } from './testing/appraisal-example';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const duties = readDuties(read('roles.json'));
const policy = readPolicy(read('appraisal.json'));

/** Every step the archive allows, written down by hand: from → to. Anything else is forbidden. */
const STEPS: Record<Stage, Stage[]> = {
  offered: ['received'],
  received: ['moderated', 'needs-information', 'returned'],
  moderated: ['under-appraisal', 'needs-information', 'returned', 'refused'],
  'under-appraisal': ['needs-information', 'needs-restoration', 'accepted', 'returned', 'refused'],
  'needs-information': ['received', 'moderated', 'under-appraisal'],
  'needs-restoration': ['under-appraisal'],
  accepted: ['accessioned'],
  returned: ['offered'],
  refused: ['under-appraisal'],
  accessioned: ['described'],
  described: ['published', 'on-request', 'internal'],
  internal: ['published', 'on-request'],
  'on-request': ['published', 'internal', 'withdrawn'],
  published: ['on-request', 'internal', 'withdrawn'],
  withdrawn: ['published', 'on-request', 'internal'],
};

interface Step {
  act: (typeof ACTS)[number];
  actor: ReturnType<typeof person>;
  access: string;
  content: string;
  glass: boolean;
}

const FORM = {
  note: 'ghi chú',
  reason: 'lý do đủ dài để đọc lại',
  criteria: policy.criteria.map(({ code }) => code),
  verdict: 'đạt',
  retention: '01',
  access: 'cong-khai-xem',
  outcome: 'done',
};

/** Does a step as the server does: judged first; refused, nothing changes. */
const take = (state: AppraisalState, { act, actor, access, content, glass }: Step, appraisers: number) => {
  const facts = goodFacts({ accessRegime: access, content: { captionEvent: content } });
  const breakGlass = glass ? FORM.reason : null;
  const ours = { ...policy, appraisers };
  const input = { act: act as Act, state, actor, facts, policy: ours, duties, breakGlass };
  const transition = { ...input, form: FORM, now: '2026-02-01T00:00:00.000Z', hash: (text: string) => text };
  const refused =
    judgeAct(input).length > 0 || (act.act === 'accept' && verdictRefusals(transition).length > 0);
  return refused ? state : nextState(transition);
};

const actors = [
  person('btg-1', ['BTG']),
  person('btg-2', ['BTG']),
  person('vphu', ['VPHU']),
  person('ktv', ['KTV']),
  person('cq', ['CQ']),
  person('both', ['BTG', 'VPHU']),
  person('root', [], true),
];
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...ACTS),
  actor: fc.constantFrom(...actors),
  access: fc.constantFrom('cong-khai-xem', 'theo-yeu-cau', 'noi-bo-btg'),
  content: fc.constantFrom('one', 'two'),
  glass: fc.boolean(),
});

/** Most random acts are refused at once; these lead somewhere, so that long ways are walked too. */
const onward: fc.Arbitrary<Step[]> = fc.constant(
  (
    [
      ['receive', 0],
      ['moderate', 0],
      ['start-appraisal', 1],
      ['accept', 1],
      ['accession', 2],
      ['describe', 3],
      ['publish', 2],
    ] as [ActName, number][]
  ).map(([name, who]) => ({
    act: ACTS.find(({ act }) => act === name) as Step['act'],
    actor: actors[who] as Step['actor'],
    access: 'cong-khai-xem',
    content: 'one',
    glass: false,
  })),
);
const walk = fc
  .tuple(onward, fc.nat(7), fc.array(step, { maxLength: 40 }))
  .map(([steps, count, more]) => [...steps.slice(0, count), ...more]);

describe('W1: the table', () => {
  it('leads from the first desk to the public', () => {
    const [steps] = fc.sample(onward, 1);
    const submitter = { kind: 'user', id: 'cq', name: 'CQ' } as const;
    const end = (steps ?? []).reduce(
      (state, next) => take(state, next, 1),
      offeredState(submitter, '2026-01-01T00:00:00.000Z'),
    );
    expect(end.stage).toBe('published');
  });

  it('no sequence of acts reaches a state the table forbids', () => {
    fc.assert(
      fc.property(
        walk,
        fc.constantFrom('cq', 'btg-1', 'btg-2', 'both'),
        fc.constantFrom(1, 2),
        (steps, submitter, appraisers) => {
          const first = { kind: 'user', id: submitter, name: submitter } as const;
          let state = offeredState(first, '2026-01-01T00:00:00.000Z');
          let wasAccepted = false;
          for (const next of steps) {
            const before = state;
            state = take(before, next, appraisers);
            if (state.stage !== before.stage) expect(STEPS[before.stage]).toContain(state.stage);
            expect(STAGES).toContain(state.stage);
            if (state === before) continue;
            expect(state.version).toBe(before.version + 1);
            if (state.stage === 'accepted') {
              wasAccepted = true;
              const judges = state.appraisals.flatMap((entry) =>
                entry.kind === 'verdict' ? [entry.by.id] : [],
              );
              expect(new Set(judges).size).toBeGreaterThanOrEqual(appraisers);
              expect(judges).not.toContain(submitter);
            }
            // A31: nothing is in the store, let alone public, that was not appraised.
            if (
              ['accessioned', 'described', 'internal', 'on-request', 'published', 'withdrawn'].includes(
                state.stage,
              )
            )
              expect(wasAccepted).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('names every stage as the vocabulary does', () => {
    const { items } = JSON.parse(read('vocabularies/item-stages.json')) as {
      items: { code: Stage; vi: string; en: string }[];
    };
    expect(Object.fromEntries(items.map(({ code, vi, en }) => [code, { vi, en }]))).toEqual(STAGE_WORDS);
    expect(items.map(({ code }) => code).sort()).toEqual([...STAGES].sort());
  });

  it('leaves no stage from which nobody can go on, but those that are kept', () => {
    const dead = STAGES.filter(
      (stage) => !ACTS.some(({ from }) => (from as readonly Stage[]).includes(stage)),
    );
    expect(dead).toEqual([]);
  });
});
