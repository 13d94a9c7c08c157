const MOST_NAMED = 12;

/** Numbers as people write them: "1–3, 7, 9–12"; after a dozen groups only how many follow. */
export const numberList = (numbers: Iterable<number>): string => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const groups: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = groups.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else groups.push({ from: number, to: number });
  }
  const named = groups
    .slice(0, MOST_NAMED)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
  return groups.length > MOST_NAMED ? `${named}, …` : named;
};
