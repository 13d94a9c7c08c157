import { processActor } from '../actor';
import { ACTS } from '../appraisal/acts';
import { actLabel, knownActs } from './act-labels';
import { draftEntry } from './draft-entry';

describe('labels of acts (L10)', () => {
  it.each(knownActs())('%s has two different sentences, and is an act the ledger takes', (act) => {
    const { vi, en } = actLabel(act);
    expect(vi.length).toBeGreaterThan(3);
    expect(en.length).toBeGreaterThan(3);
    expect(vi).not.toBe(en);
    const input = { act, uid: null, documentId: null, outcome: 'done' } as const;
    expect(draftEntry(input, processActor('test'), new Date()).act).toBe(act);
  });

  it.each(ACTS.map(({ act }) => act))('the act of appraisal %s has words', (act) =>
    expect(actLabel(`appraisal.${act}`).vi).not.toBe(`appraisal.${act}`),
  );

  it.each(['new.act', 'appraisal.new', 'constructor', '__proto__'])(
    'an unknown act (%s) is shown as it is',
    (act) => {
      expect(actLabel(act)).toEqual({ vi: act, en: act });
    },
  );
});
