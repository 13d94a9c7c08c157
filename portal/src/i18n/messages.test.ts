import { MESSAGES } from './messages';

/** Every path of the tree with the kind of leaf that stands there. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    // `certainty` is null in Vietnamese on purpose: the API's labels are Vietnamese.
    return path.startsWith('.item.certainty') ? [] : [`${path}: ${typeof value}`];
  }
  return Object.entries(value)
    .flatMap(([key, child]) => leaves(child, `${path}.${key}`))
    .filter((line) => !line.startsWith('.item.certainty'));
}

it('says in English all that it says in Vietnamese', () => {
  expect(leaves(MESSAGES.en)).toEqual(leaves(MESSAGES.vi));
});

it('has no empty sentence', () => {
  for (const messages of Object.values(MESSAGES)) {
    expect(JSON.stringify(messages)).not.toMatch(/"\s*"[,}\]]/);
  }
});

it('names an open span of years by the end it has', () => {
  const { yearsChip } = MESSAGES.vi.results;
  expect([yearsChip(1960, null), yearsChip(null, 1975), yearsChip(1960, 1975)]).toEqual([
    'từ năm 1960',
    'đến năm 1975',
    '1960–1975',
  ]);
});
