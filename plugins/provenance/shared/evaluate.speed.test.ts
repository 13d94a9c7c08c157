import { evaluate } from './evaluate';
import { exampleContext, exampleItem } from './testing/example-item';
import { exampleRelated } from './testing/example-related';

const ROUNDS = 40;

/** Processor time of one evaluation in ms: what other processes take of the machine does not count. */
const cost = (work: () => void): number => {
  const start = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
};

it('judges an item of fifty pages in less than 2 ms', () => {
  const row = exampleItem({
    representations: Array.from({ length: 50 }, (_, id) => ({ role: 'page', file: { id } })),
    description: 'Đại hội Đảng bộ huyện lần thứ X, ngày 12.10.2004. '.repeat(40),
  });
  const context = exampleContext({ related: exampleRelated() });
  const batches = Array.from({ length: 15 }, () => cost(() => evaluate(row, context, 'publish')));
  expect(Math.min(...batches)).toBeLessThan(2);
});
