import type { Act, AppraisalState } from '../api/contracts';
import { groupsOf, obstaclesOf, offersOf } from './offered-acts';

const act = (name: string, over: Partial<Act> = {}): Act => ({
  act: name,
  vi: name,
  en: name,
  tone: 'onward',
  fields: [],
  allowed: true,
  breakGlass: false,
  why: null,
  ...over,
});

const state = (...acts: Act[]): AppraisalState => ({
  stage: 'offered',
  vi: '',
  en: '',
  since: '2026-11-24T08:00:00Z',
  version: 1,
  submitter: 'Lan',
  submitterProcess: null,
  changed: [],
  sentBack: null,
  acts,
});

const item = (documentId: string, stage: string, uid = 'api::photo.photo') => ({
  uid,
  documentId,
  stage,
  title: null,
});

it('U21: asks once for each kind and stage', () => {
  const groups = groupsOf([
    item('a', 'offered'),
    item('b', 'received'),
    item('c', 'offered'),
    item('d', 'offered', 'api::film.film'),
  ]);
  expect(groups.map(({ first, count }) => [first.documentId, count])).toEqual([
    ['a', 2],
    ['b', 1],
    ['d', 1],
  ]);
});

it('offers what may be tried with any, what fits most items first', () => {
  const offers = offersOf([
    { count: 2, state: state(act('receive'), act('refuse')) },
    { count: 5, state: state(act('moderate'), act('receive', { allowed: false }), act('refuse')) },
  ]);
  expect(offers.map(({ act: { act: name }, fits }) => [name, fits])).toEqual([
    ['refuse', 7],
    ['receive', 6],
    ['moderate', 5],
  ]);
});

it('does not offer what the only item it was asked for is refused', () => {
  expect(offersOf([{ count: 1, state: state(act('receive', { allowed: false })) }])).toEqual([]);
});

it('U21: does not break the glass in bulk', () => {
  expect(offersOf([{ count: 1, state: state(act('accept', { breakGlass: true })) }])).toEqual([]);
});

it('tells each obstacle once', () => {
  const why = { code: 'X', vi: 'Việc của Ban Tuyên giáo.', en: 'For the appraising body.' };
  const states = [
    state(act('a', { allowed: false, why }), act('b', { allowed: false, why })),
    state(act('c')),
  ];
  expect(obstaclesOf(states)).toEqual([{ vi: why.vi, en: why.en }]);
});
