import fs from 'node:fs';
import path from 'node:path';

import { appraisedContent, changedFields } from './appraised-content';
import { publishFindings } from './gate-findings';
import { readDuties } from './duties';
import { readPolicy } from './policy';
import { person, stateAt } from './testing/appraisal-example';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const policy = readPolicy(read('appraisal.json'));
const duties = readDuties(read('roles.json'));

const row = (change: object = {}) => ({
  id: 4,
  title: 'Đại hội',
  captionEvent: {
    id: 11,
    event: { id: 3, documentId: 'e1' },
    asWritten: ' Đại hội X ',
    unknown: false,
    unknownReason: null,
  },
  captionPersons: {
    id: 5,
    people: [
      { id: 1, person: { id: 9, documentId: 'p1' }, certainty: 'certain' },
      { id: 2, asWritten: 'đ/c Ba' },
    ],
  },
  provenance: 'Gia đình giữ',
  representations: [
    { id: 1, role: 'front', file: { id: 7, documentId: 'f', provider_metadata: { sha256: 'aa' } } },
    { id: 2, role: 'back', file: { id: 8, documentId: 'g', provider_metadata: { sha256: 'bb' } } },
  ],
  ...change,
});
const hashes = (value: object) =>
  Object.fromEntries(policy.reappraisalFields.map(({ field }) => [field, appraisedContent(value, field)]));
const changed = (change: object) =>
  changedFields(policy, hashes(row()), hashes(row(change))).map(({ field }) => field);

describe('W11: what asks for a new appraisal (decision 15)', () => {
  it.each([
    ['a spelling fix in the title', { title: 'Đại Hội' }, []],
    [
      'new row ids, as every publication makes',
      { captionEvent: { ...row().captionEvent, id: 99, event: { id: 4, documentId: 'e1' } } },
      [],
    ],
    [
      'spaces around the words, and an empty field',
      { captionEvent: { ...row().captionEvent, asWritten: 'Đại hội X', source: '' } },
      [],
    ],
    ['another spelling of the same letters', { provenance: 'Gia đình giữ'.normalize('NFD') }, []],
    [
      'a label of a file',
      { representations: row().representations.map((part) => ({ ...part, label: 'Mặt' })) },
      [],
    ],
    [
      'another event',
      { captionEvent: { ...row().captionEvent, event: { id: 3, documentId: 'e2' } } },
      ['captionEvent'],
    ],
    ['other words', { captionEvent: { ...row().captionEvent, asWritten: 'Đại hội XI' } }, ['captionEvent']],
    [
      'less certainty',
      {
        captionPersons: {
          people: [{ person: { id: 9, documentId: 'p1' }, certainty: 'possible' }, { asWritten: 'đ/c Ba' }],
        },
      },
      ['captionPersons'],
    ],
    [
      'persons in another order',
      { captionPersons: { people: [...row().captionPersons.people].reverse() } },
      ['captionPersons'],
    ],
    ['another master', { representations: row().representations.slice(0, 1) }, ['representations']],
    [
      'another provenance and a right',
      { provenance: 'Khác', rightsStatement: 'Cho phép' },
      ['provenance', 'rightsStatement'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it('counts nothing where nothing was appraised', () => {
    expect(changedFields(policy, null, hashes(row()))).toEqual([]);
  });

  it('names the fields in the sentence', () => {
    const [finding] = publishFindings({
      state: stateAt('described'),
      actor: person('v', ['VPHU']),
      duties,
      changed: changedFields(policy, hashes(row()), hashes(row({ provenance: 'Khác', captionEvent: null }))),
    });
    expect(finding).toMatchObject({
      code: 'CHANGED_SINCE_APPRAISAL',
      severity: 'error',
      path: ['captionEvent'],
    });
    expect(finding?.vi).toContain('chú thích – sự kiện; xuất xứ');
  });
});

describe('W9, W10: what stands against publishing', () => {
  const codes = (state: Parameters<typeof publishFindings>[0]['state'], actor: ReturnType<typeof person>) =>
    publishFindings({ state, actor, duties, changed: [] }).map(({ code }) => code);
  const token = { ...person('t'), kind: 'token' } as const;
  const process = { ...person('ingest'), kind: 'process' } as const;

  it.each([
    ['the repository, described', stateAt('described'), person('v', ['VPHU']), []],
    ['the repository, too early', stateAt('accepted'), person('v', ['VPHU']), ['STAGE_NOT_READY']],
    ['made and published in one step', null, person('v', ['VPHU']), ['STAGE_NOT_READY']],
    ['who appraises', stateAt('described'), person('b', ['BTG']), ['PUBLISH_NOT_YOUR_FUNCTION']],
    ['who runs the machine', stateAt('published'), person('r', [], true), ['PUBLISH_NOT_YOUR_FUNCTION']],
    ['a token', stateAt('described'), token, ['TOKEN_MAY_NOT_PUBLISH']],
    ['a token, too early', stateAt('offered'), token, ['STAGE_NOT_READY', 'TOKEN_MAY_NOT_PUBLISH']],
    ['a command', stateAt('described'), process, []],
    ['a command, too early', stateAt('moderated'), process, ['STAGE_NOT_READY']],
  ])('%s', (_what, state, actor, expected) => {
    expect(codes(state, actor)).toEqual(expected);
  });
});
