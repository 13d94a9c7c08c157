import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CARRIERS } from './carriers';
import { RESTORATION_STATUSES } from './contract';
import { OPEN, STATUS_WORDS } from './status-words';

const vocabulary = (
  name: string,
): { items: { code: string; vi: string; en: string; extra?: { media?: string[] } }[] } =>
  JSON.parse(readFileSync(path.resolve(__dirname, `../../../../data/vocabularies/${name}.json`), 'utf8'));

describe('words of restoration', () => {
  it('R6: statuses are those of the vocabulary, in its order and its words', () =>
    expect(RESTORATION_STATUSES.map((code) => ({ code, ...STATUS_WORDS[code] }))).toEqual(
      vocabulary('restoration-status').items.map(({ code, vi, en }) => ({ code, vi, en })),
    ));

  it('R28: every damage occurs on carriers that a survey can name, and every carrier has damages', () => {
    const used = vocabulary('damages').items.flatMap(({ extra }) => extra?.media ?? []);
    expect([...new Set(used)].sort()).toEqual([...CARRIERS].sort());
  });

  it('an item without a case, restored or given up, is not open', () =>
    expect(RESTORATION_STATUSES.filter((status) => !OPEN.includes(status))).toEqual([
      'not-needed',
      'done',
      'abandoned',
    ]));
});
