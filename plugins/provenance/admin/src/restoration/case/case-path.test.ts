import { casePath } from './case-path';

const places = (path: ReturnType<typeof casePath>) => path.steps.map(({ place }) => place[0]).join('');

// U31
it.each([
  ['nominated', null, 'haaaaaaa', null],
  ['in-treatment', null, 'bbbbhaaa', null],
  ['done', null, 'bbbbbbbb', null],
  ['postponed', 'estimated', 'bbhaaaaa', 'postponed'],
  ['returned', null, 'aaaaaaaa', 'returned'],
  ['not-needed', null, 'aaaaaaaa', null],
] as const)('%s (from %s) stands at %s', (status, from, expected, aside) => {
  const path = casePath(status, from);
  expect([places(path), path.aside]).toEqual([expected, aside]);
});
