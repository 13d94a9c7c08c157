import { countStates } from './count-states';

it('counts what is read, what waits, and what somebody must look at', () =>
  expect(
    countStates([
      { state: 'done', source: 'text-layer' },
      { state: 'done', source: 'human' },
      { state: 'waiting', source: null },
      { state: 'hopeless', source: null },
      { state: 'failed', source: 'machine' },
      { state: 'empty', source: null },
    ]),
  ).toEqual({ pages: 6, withText: 2, corrected: 1, waiting: 1, toDo: 2 }));
