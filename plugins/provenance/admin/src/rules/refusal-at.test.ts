import { refusalAt } from './refusal-at';

const told = { vi: 'Thấp nhất là 6.', en: 'At least 6.' };
const refusal = (field: string) => ({ ...told, code: 'TOO_LOW', fields: { [field]: told }, others: [] });

it.each([
  ['thresholds.minAge', 'thresholds.minAge', told],
  ['minAge', 'thresholds.minAge', told],
  ['reason', 'reason', told],
  ['reason', 'thresholds.minAge', undefined],
])('a refusal of %p at %p', (named, asked, expected) => {
  expect(refusalAt(refusal(named), asked)).toEqual(expected);
});

it('has nothing to say where nothing was refused', () => {
  expect(refusalAt(null, 'reason')).toBeUndefined();
});
