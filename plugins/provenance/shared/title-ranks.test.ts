import fs from 'node:fs';
import path from 'node:path';

import { rankOfTitle } from './title-ranks';

interface Term {
  readonly vi: string;
  readonly extra?: { readonly rank: number | null; readonly level: string };
}

const file = path.resolve(__dirname, '../../../data/vocabularies/position-titles.json');
const { items } = JSON.parse(fs.readFileSync(file, 'utf8')) as { items: Term[] };

/** Labels explain themselves in brackets; captions do not. */
const spoken = (label: string): string => label.replace(/\s*\([^)]*\)/gu, '').replace(/\s*\/.*$/u, '');

describe('rankOfTitle', () => {
  it.each(
    items.flatMap(({ vi, extra }) =>
      extra && extra.rank !== null && extra.rank >= 47 ? [[spoken(vi), extra.rank] as const] : [],
    ),
  )('reads “%s” as the vocabulary ranks it: %d', (label, rank) => expect(rankOfTitle(label)).toBe(rank));

  it.each([
    ['Phó Bí thư Tỉnh uỷ', 77],
    ['PHÓ BÍ THƯ HUYỆN ỦY', 57],
    ['Ủy viên Bộ Chính trị, Chủ tịch nước', 99],
    ['Ủy viên Bộ Chính trị - Thường trực Ban Bí thư', 97],
    ['Bí thư', null],
    ['người ghi', null],
    ['', null],
  ])('“%s” → %p', (title, rank) => expect(rankOfTitle(title)).toBe(rank));
});
