import fs from 'node:fs';
import path from 'node:path';

import { decadesOf } from '../../packages/vietnamese/src';
import { codeFields } from '../../plugins/provenance/shared/code-fields';
import type { EvaluationContext, MasterInfo } from '../../plugins/provenance/shared/contracts';
import { evaluate } from '../../plugins/provenance/shared/evaluate';
import { DEFAULT_SETTINGS } from '../../plugins/provenance/shared/rule-settings';
import { exampleMaster } from '../../plugins/provenance/shared/testing/example-item';
import { dateOf, itemData } from '../load/item-data';
import { createReferences } from '../load/references';
import type { Holding } from './types';
import { accessions, donors, events, holdings, organizations, persons } from '.';

const root = path.resolve(__dirname, '../..');
const json = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

interface Term {
  code: string;
  extra?: { media?: string[] };
}
const termsOf = (vocabulary: string): Term[] => json(`data/vocabularies/${vocabulary}.json`).items;
const hasCode = (vocabulary: string, code: string) => termsOf(vocabulary).some((term) => term.code === code);

/** The archive as the gate sees it after loading: every reference a row with an id, every file a checked master. */
const loaded = () => {
  const refs = createReferences<unknown>();
  const masters = new Map<number, MasterInfo>();
  let id = 0;
  const row = (more = {}) => ({ id: (id += 1), ...more });
  for (const { code, extra } of termsOf('content-groups'))
    refs.set('group', code, row({ code, media: extra?.media ?? [] }));
  for (const { key } of json('data/places.json').places) refs.set('place', key, row());
  for (const { naturalKey } of persons) refs.set('person', naturalKey, row());
  for (const { naturalKey } of organizations) refs.set('organization', naturalKey, row());
  for (const { naturalKey } of events) refs.set('event', naturalKey, row());
  for (const { naturalKey } of donors) refs.set('donor', naturalKey, row());
  for (const { number } of accessions) refs.set('accession', number, row());
  for (const { file } of holdings.flatMap(({ files }) => files)) {
    const stored = row();
    refs.set('file', file.key, stored);
    masters.set(stored.id, exampleMaster());
  }
  return { refs, masters };
};

const { refs, masters } = loaded();

const judged = (holding: Holding) => {
  const context: EvaluationContext = {
    kind: holding.kind,
    masters,
    hasCode,
    related: null,
    settings: DEFAULT_SETTINGS,
  };
  return evaluate(itemData(holding, refs), context, 'publish');
};
const errorsOf = (holding: Holding) => judged(holding).filter(({ severity }) => severity === 'error');

describe('the gate', () => {
  it.each(holdings.filter(({ publish }) => publish))('lets “$key” pass', (holding) => {
    expect(errorsOf(holding)).toEqual([]);
  });

  it.each(holdings.filter(({ publish }) => !publish))(
    'refuses the draft “$key” for the reasons it is there to show',
    (holding) => {
      expect(
        errorsOf(holding)
          .map(({ code }) => code)
          .sort(),
      ).toEqual([...(holding.failsWith ?? [])].sort());
    },
  );
});

describe('the collection', () => {
  const published = holdings.filter(({ publish }) => publish);
  const count = (kind: Holding['kind']) => published.filter((holding) => holding.kind === kind).length;

  it('has every kind and every group of the plan', () => {
    expect(count('photo')).toBeGreaterThanOrEqual(24);
    expect(count('film')).toBe(5);
    expect(count('document')).toBeGreaterThanOrEqual(9);
    const groups = new Set(published.map(({ group }) => group));
    expect(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7'].filter((group) => !groups.has(group))).toEqual([]);
  });

  it('reaches from the 1930s to the 2020s without a gap', () => {
    const dates = published.flatMap(({ time }) => (time && 'date' in time ? [dateOf(time.date)] : []));
    const decades = new Set(dates.flatMap(({ from, to }) => decadesOf(from, to)));
    for (let decade = 1930; decade <= 2020; decade += 10) expect(decades).toContain(decade);
  });

  it('has two items on request, and an item at every desk', () => {
    expect(published.filter(({ access }) => access === 'theo-yeu-cau')).toHaveLength(2);
    const drafts = holdings.filter(({ publish }) => !publish);
    const lastSteps = drafts.map(({ journey }) => journey?.steps.at(-1)?.act ?? 'offered');
    expect(lastSteps.sort()).toEqual([
      'accept',
      'accession',
      'ask-information',
      'describe',
      'nominate-restoration',
      'offered',
      'receive',
      'return',
      'start-appraisal',
    ]);
  });

  it('says of every item that it is an illustration', () => {
    expect(holdings.filter(({ description }) => !description.startsWith('Mục minh họa: '))).toEqual([]);
  });

  it('shows every degree of certainty, the explicit unknown and the picture without people', () => {
    const text = JSON.stringify(holdings);
    for (const certainty of ['certain', 'probable', 'possible', 'disputed'])
      expect(text).toContain(`"certainty":"${certainty}"`);
    expect(text).toMatch(/"unknown":"[^"]{3}/);
    expect(text).toContain('"nobody":true');
    expect(text).toContain('theo lời kể của');
  });
});

describe('keys and codes', () => {
  const all = {
    holdings: holdings.map(({ key }) => key),
    files: holdings.flatMap(({ files }) => files.map(({ file }) => file.key)),
  };

  it.each(Object.entries(all))('%s: each key is used once', (_name, keys) => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('gives no archival code twice', () => {
    const codes = holdings.flatMap(({ more }) => (more?.docCode ? [more.docCode] : []));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names only attributes that the kind has', () => {
    for (const { kind, key, more } of holdings) {
      const { attributes } = json(`src/api/${kind}/content-types/${kind}/schema.json`);
      expect([key, Object.keys(more ?? {}).filter((name) => !(name in attributes))]).toEqual([key, []]);
    }
  });

  it('uses the coded fields that the gate checks', () => {
    const fields = codeFields('document').map(({ vocabulary }) => vocabulary);
    expect(fields).toContain('restoration-status');
    expect(holdings.filter(({ more }) => more?.restorationStatus).length).toBeGreaterThanOrEqual(5);
  });
});
