import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';

import type { Actor } from '../actor';
import { CASE_ACTS, CHECKS_DURING, STEPS_DURING } from './case-acts';
import type { CASE_FIELDS } from './case-fields';
import type { CaseFacts, CaseState } from './case-state';
import { judgeCaseAct } from './judge-case-act';
import { nextCase, openedCase, surveyedCase } from './next-case';
import { readRestorationDuties } from './restoration-duties';
import { isOpen } from './status-words';
import { actNamed, check, deviation, LINE, person, step } from './testing/restoration-example';

const duties = readRestorationDuties(
  readFileSync(path.resolve(__dirname, '../../../../data/roles.json'), 'utf8'),
);

/** Three people of every function, who do whatever comes to their mind. */
const PEOPLE = ['BTG', 'VPHU', 'TTHU', 'KTV'].flatMap((code) =>
  [1, 2, 3].map((no) => person(`${code}${no}`, code)),
);
const DEEDS = [...CASE_ACTS.map(({ act }) => act), 'survey', 'step', 'check-good', 'check-bad'] as const;

const FORM = {
  reason: 'vì lẽ này',
  number: '1-TB',
  on: '2026-01-01',
  lines: [LINE],
} satisfies Partial<Record<keyof typeof CASE_FIELDS, unknown>>;

interface World {
  state: CaseState | null;
  facts: CaseFacts;
  /** Seconds since the beginning. */
  clock: number;
}

const APPROVALS = ['approve-btg', 'approve-vphu', 'approve-tthu'] as const;
const ONWARD = [
  'survey',
  'draft-estimate',
  'nominate',
  'start-treatment',
  'digitise',
  'check-quality',
  'finish',
  'resume',
  'check-good',
  ...APPROVALS,
  ...APPROVALS,
  ...APPROVALS,
  ...APPROVALS,
] as const;

/** Anything by anybody, but more often what takes a case onward, by whose it is: few would otherwise be approved. */
const deed = fc.record({
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...DEEDS) },
    { weight: 8, arbitrary: fc.constantFrom(...ONWARD) },
  ),
  hand: fc.nat({ max: PEOPLE.length - 1 }),
  anybody: fc.boolean(),
  waiver: fc.boolean(),
});

const whoDoes = (duty: string, hand: number, anybody: boolean): Actor => {
  const holders = PEOPLE.filter(({ functions }) =>
    duties.get(functions[0] ?? '')?.some((name) => name === duty),
  );
  const choice = anybody || holders.length === 0 ? PEOPLE : holders;
  return choice[hand % choice.length] ?? person('nobody');
};

describe('whatever is done in whatever order (R29)', () => {
  it('no case gets past a hand that has to be another one, and none is approved with less than three', () => {
    let finished = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 200, maxLength: 300 }), (deeds) => {
        const world: World = { state: null, facts: { steps: [], digitisations: [], surveys: 0 }, clock: 0 };
        for (const { what, hand, anybody, waiver } of deeds) {
          const who = whoDoes(what, hand, anybody);
          world.clock += 1;
          const now = new Date(Date.UTC(2026, 0, 1) + world.clock * 1000).toISOString();
          const { state, facts } = world;
          const open = state && isOpen(state.status) ? state : null;
          if (what === 'survey') {
            world.facts = { ...facts, surveys: facts.surveys + 1 };
            if (open) world.state = surveyedCase(open, now);
            continue;
          }
          if (what === 'step') {
            if (open && STEPS_DURING.includes(open.status))
              world.facts = {
                ...facts,
                steps: [...facts.steps, step({ recordedBy: who, operator: who.name })],
              };
            continue;
          }
          if (what === 'check-good' || what === 'check-bad') {
            if (!open || !CHECKS_DURING.includes(open.status)) continue;
            const deviations = what === 'check-bad' ? [deviation()] : [];
            const made = check({ checkedAt: now, checkedBy: who, deviations });
            world.facts = { ...facts, digitisations: [...facts.digitisations, made] };
            continue;
          }
          const act = actNamed(what);
          const form = { ...FORM, ...(waiver ? { waiver: 'chấp nhận vì lẽ này' } : {}) };
          const status = state?.status ?? 'not-needed';
          if (judgeCaseAct({ act, state: open, status, facts, actor: who, duties, form }).length > 0)
            continue;
          if (what === 'nominate') {
            world.state = { ...openedCase(who, 'vì lẽ này', now), id: world.clock };
            world.facts = { ...facts, steps: [], digitisations: [] };
            continue;
          }
          if (!open) throw new Error(`${what} was let pass without an open case`);
          const next = nextCase({ act, state: open, actor: who, form, now });
          world.state = next;

          expect(next.version).toBe(open.version + 1);
          expect(next.status === 'postponed').toBe(next.postponed !== null);
          expect(new Set(next.approvals.map(({ by }) => by.id)).size).toBe(next.approvals.length);
          if (['approved', 'in-treatment', 'digitised', 'quality-check', 'done'].includes(next.status)) {
            expect(next.approvals.map(({ body }) => body)).toEqual(['BTG', 'VPHU', 'TTHU']);
            expect(next.estimate.length).toBeGreaterThan(5);
          }
          if (next.status === 'quality-check') {
            const last = world.facts.digitisations.at(-1);
            expect(last && (last.deviations.length === 0 || next.waiver !== null)).toBe(true);
          }
          if (next.status === 'done') {
            finished += 1;
            const hands = [
              ...world.facts.steps.map(({ recordedBy }) => recordedBy.id),
              ...world.facts.digitisations.map(({ checkedBy }) => checkedBy.id),
            ];
            expect(hands).not.toContain(who.id);
          }
        }
      }),
      { numRuns: 200, seed: 5 },
    );
    // The walk is random, but not so random that nothing ever gets done.
    expect(finished).toBeGreaterThan(5);
  });
});
