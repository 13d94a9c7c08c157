const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

const STEM_WORDS: Readonly<Record<string, number>> = {
  canh: 0,
  tan: 1,
  nham: 2,
  quy: 3,
  qui: 3,
  giap: 4,
  at: 5,
  binh: 6,
  dinh: 7,
  mau: 8,
  ky: 9,
  ki: 9,
};
const BRANCH_WORDS: Readonly<Record<string, readonly number[]>> = {
  than: [0],
  dau: [1],
  tuat: [2],
  hoi: [3],
  suu: [5],
  dan: [6],
  mao: [7],
  meo: [7],
  thin: [8],
  ngo: [10],
  mui: [11],
  // Tý (rat) and Tỵ (snake) fold to the same letters; stems of one parity go with branches of the same parity.
  ty: [4, 9],
  ti: [4, 9],
};

/** A folded can-chi year name, for use inside larger expressions: two groups, stem and branch. */
export const CAN_CHI = `(${Object.keys(STEM_WORDS).join('|')}) (${Object.keys(BRANCH_WORDS).join('|')})`;

/** The years of the archive's window: the Party was founded in 1930. */
export const CAN_CHI_FIRST_YEAR = 1930;

/** 1968 → "Mậu Thân". */
export const canChiOf = (year: number): string => `${STEMS[year % 10]} ${BRANCHES[year % 12]}`;

/** Years from 1930 to `lastYear` that bear the folded name; empty when stem and branch never meet. */
export function yearsOfCanChi(stem: string, branch: string, lastYear: number): number[] {
  const branches = BRANCH_WORDS[branch] ?? [];
  const years: number[] = [];
  for (let year = CAN_CHI_FIRST_YEAR; year <= lastYear; year += 1) {
    if (year % 10 === STEM_WORDS[stem] && branches.includes(year % 12)) years.push(year);
  }
  return years;
}

/** Whether a year bears the folded name. */
export const bearsCanChi = (year: number, stem: string, branch: string): boolean =>
  year % 10 === STEM_WORDS[stem] && (BRANCH_WORDS[branch] ?? []).includes(year % 12);

/** The folded name with its marks: "mau", "than" → "Mậu Thân". */
export function canChiName(stem: string, branch: string): string {
  const at = STEM_WORDS[stem];
  const branches = BRANCH_WORDS[branch] ?? [];
  return `${STEMS[at]} ${BRANCHES[branches.find((index) => index % 2 === at % 2) ?? branches[0]]}`;
}
