import { readFileSync } from 'node:fs';

import { sourcesUnder } from '../../../../tests/support/sources';
import { processActor } from '../actor';
import { ACTS } from '../appraisal/acts';
import { CASE_ACTS } from '../restoration/case-acts';
import { actLabel, knownActs } from './act-labels';
import { draftEntry } from './draft-entry';

/** A file that makes entries names their type, or asks for the ledger. */
const MAKES_ENTRIES = /\bLedgerEntryInput\b|\bledgerOf\(|\bGENESIS_ACT\b/;
const ACT = /'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g;
/** An act as it is given to an entry, put together from parts: only the acts of appraisal and restoration are, from their tables. */
const COMPOSED = /\bact: `([^`]*)`/g;
/** What is written alike in these files: columns in queries, the name of the daily check. */
const NO_ACTS = ['item.id', 'known.id', 'known.uid', 'provenance.ledger-daily'];

const makers = sourcesUnder('plugins', 'src')
  .filter((file) => !file.endsWith('act-labels.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => MAKES_ENTRIES.test(text));

const written = new Set([
  ...makers
    .flatMap((text) => [...text.matchAll(ACT)].map(([, act = '']) => act))
    .filter((act) => !NO_ACTS.includes(act)),
  ...ACTS.map(({ act }) => `appraisal.${act}`),
  ...CASE_ACTS.map(({ act }) => `restoration.${act}`),
]);

describe('labels of acts (L10)', () => {
  it('every act that any room writes has words, and no words are left for acts that nobody writes', () =>
    expect(knownActs().sort()).toEqual([...written].sort()));

  it('no room puts the name of an act together, but appraisal and restoration from their tables', () =>
    expect(makers.flatMap((text) => [...text.matchAll(COMPOSED)].map(([, act]) => act))).toEqual([
      'appraisal.${request.act}',
      'restoration.${act}',
    ]));

  it('no two acts are called the same', () => {
    const acts = knownActs();
    expect(new Set(acts.map((act) => actLabel(act).vi)).size).toBe(acts.length);
    expect(new Set(acts.map((act) => actLabel(act).en)).size).toBe(acts.length);
  });

  it.each(knownActs())('%s has two different sentences, and is an act the ledger takes', (act) => {
    const { vi, en } = actLabel(act);
    expect(vi.length).toBeGreaterThan(3);
    expect(en.length).toBeGreaterThan(3);
    expect(vi).not.toBe(en);
    const input = { act, uid: null, documentId: null, outcome: 'done' } as const;
    expect(draftEntry(input, processActor('test'), new Date()).act).toBe(act);
  });

  it.each(['new.act', 'appraisal.new', 'constructor', '__proto__'])(
    'an unknown act (%s) is shown as it is',
    (act) => {
      expect(actLabel(act)).toEqual({ vi: act, en: act });
    },
  );
});
