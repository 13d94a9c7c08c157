import fs from 'node:fs';
import path from 'node:path';

import { ACTS, type ActName } from './acts';
import { readDuties } from './duties';
import { judgeAct } from './judge-act';
import { readPolicy } from './policy';
import { STAGES, type Stage } from './stages';
import { goodFacts, person, SENDER, stateAt } from './testing/appraisal-example';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const duties = readDuties(read('roles.json'));
const policy = readPolicy(read('appraisal.json'));

/**
 * What the archive expects, written down by hand and not read from the table: for each act the stages from which it may
 * be done, the functions that may do it with any item, and whether the person who sent the item in may.
 */
const EXPECTED: Record<ActName, { from: Stage[]; by: string[]; sender: boolean }> = {
  receive: { from: ['offered'], by: ['BTG'], sender: false },
  moderate: { from: ['received'], by: ['BTG'], sender: false },
  'start-appraisal': { from: ['moderated'], by: ['BTG'], sender: false },
  'ask-information': { from: ['received', 'moderated', 'under-appraisal'], by: ['BTG'], sender: false },
  answer: { from: ['needs-information'], by: ['BTG'], sender: true },
  'nominate-restoration': { from: ['under-appraisal'], by: ['BTG'], sender: false },
  'end-restoration': { from: ['needs-restoration'], by: ['KTV'], sender: false },
  accept: { from: ['under-appraisal'], by: ['BTG'], sender: false },
  return: { from: ['received', 'moderated', 'under-appraisal'], by: ['BTG'], sender: false },
  resubmit: { from: ['returned'], by: ['BTG'], sender: true },
  refuse: { from: ['moderated', 'under-appraisal'], by: ['BTG'], sender: false },
  reconsider: { from: ['refused'], by: ['BTG'], sender: false },
  accession: { from: ['accepted'], by: ['VPHU'], sender: false },
  describe: { from: ['accessioned'], by: ['VPHU', 'KTV'], sender: false },
  publish: {
    from: ['described', 'internal', 'withdrawn', 'on-request', 'published'],
    by: ['VPHU'],
    sender: false,
  },
  'keep-internal': {
    from: ['described', 'published', 'on-request', 'withdrawn'],
    by: ['VPHU'],
    sender: false,
  },
  withdraw: { from: ['published', 'on-request'], by: ['VPHU'], sender: false },
  reappraise: {
    from: ['accessioned', 'described', 'internal', 'on-request', 'published', 'withdrawn'],
    by: ['BTG'],
    sender: false,
  },
};

/** Functions that may send something in, and so may answer for what they sent. */
const SENDING = ['BTG', 'VPHU', 'CQ', 'NHT', 'KTV', 'CTV'];
const FUNCTIONS = ['BTG', 'VPHU', 'TTHU', 'BTVHU', 'UBND', 'CQ', 'NHT', 'BBT', 'KTV', 'CTV', 'QT'];

/** An item of which everything else is in order, so that only function and stage decide. */
const verdict = (act: (typeof ACTS)[number], functions: string[], stage: Stage, isSender: boolean) =>
  judgeAct({
    act,
    state: stateAt(stage, {
      appraised: { captionEvent: 'another' },
      submitter: isSender ? { ...SENDER, id: 'me' } : SENDER,
    }),
    facts: goodFacts(),
    actor: person('me', functions),
    duties,
    policy,
    breakGlass: null,
  }).map(({ code }) => code);

describe('W2, W3: the permission matrix, every cell', () => {
  it('speaks of every function and every act there is', () => {
    expect([...duties.keys()].sort()).toEqual([...FUNCTIONS].sort());
    expect(ACTS.map(({ act }) => act).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  const cells = ACTS.flatMap((act) => FUNCTIONS.map((code) => ({ act, code, name: `${code} · ${act.act}` })));

  it.each(cells)('$name, with an item somebody else sent in', ({ act, code }) => {
    const { from, by } = EXPECTED[act.act];
    for (const stage of STAGES) {
      const expected = !from.includes(stage)
        ? ['ACT_NOT_AT_THIS_STAGE']
        : by.includes(code)
          ? []
          : ['NOT_YOUR_FUNCTION'];
      expect([stage, verdict(act, [code], stage, false)]).toEqual([stage, expected]);
    }
  });

  it.each(cells)('$name, with an item they sent in themselves', ({ act, code }) => {
    const { from, by, sender } = EXPECTED[act.act];
    const separated = ['accept', 'refuse', 'reconsider', 'reappraise'].includes(act.act);
    for (const stage of STAGES) {
      const mayAct = by.includes(code) || (sender && SENDING.includes(code));
      const expected = !from.includes(stage)
        ? ['ACT_NOT_AT_THIS_STAGE']
        : !mayAct
          ? ['NOT_YOUR_FUNCTION']
          : separated
            ? ['OWN_SUBMISSION']
            : [];
      expect([stage, verdict(act, [code], stage, true)]).toEqual([stage, expected]);
    }
  });

  it('W4: who runs the machine may do nothing by that alone', () => {
    for (const act of ACTS)
      for (const stage of EXPECTED[act.act].from)
        expect(
          judgeAct({
            act,
            state: stateAt(stage, { appraised: { captionEvent: 'another' } }),
            facts: goodFacts(),
            actor: person('root', [], true),
            duties,
            policy,
            breakGlass: null,
          }).map(({ code }) => code),
        ).toEqual(['NOT_YOUR_FUNCTION']);
  });
});
