import type { Priority, PriorityFactor, PriorityJudgement } from './contract';

/** Each factor is judged from 1 (little) to this. */
export const MOST_POINTS = 5;
const GREATEST_PRODUCT = MOST_POINTS ** 4;

export interface Judged {
  readonly grade: number;
  readonly judgement: PriorityJudgement;
}

/**
 * What orders the queue: condition × value × urgency × uniqueness, 1 … 625. A factor that is low lowers the whole: what
 * is sound, or is held elsewhere in better shape, waits, however valuable it is.
 */
export const priorityProduct = ({ grade, judgement }: Judged): number =>
  grade * judgement.value * judgement.urgency * judgement.uniqueness;

const factor = (
  name: PriorityFactor['name'],
  points: number,
  vi: readonly string[],
  en: readonly string[],
): PriorityFactor => ({
  name,
  points,
  vi: `${vi[0]}: ${points}/${MOST_POINTS} (${vi[points] ?? ''})`,
  en: `${en[0]}: ${points}/${MOST_POINTS} (${en[points] ?? ''})`,
});

/** Name of each factor, and what its points 1 … 5 mean. */
export const FACTOR_WORDS = {
  condition: {
    vi: [
      'Tình trạng',
      'tốt',
      'khá',
      'có nguy cơ xuống cấp',
      'đang xuống cấp, cần phục hồi',
      'sắp mất thông tin, phải xử lý khẩn',
    ],
    en: ['Condition', 'good', 'fair', 'at risk', 'decaying, needs treatment', 'information is being lost'],
  },
  value: {
    vi: ['Giá trị', 'ít giá trị', 'có giá trị tham khảo', 'có giá trị', 'giá trị cao', 'đặc biệt quý'],
    en: ['Value', 'little', 'for reference', 'valuable', 'of high value', 'outstanding'],
  },
  urgency: {
    vi: [
      'Mức khẩn',
      'có thể chờ nhiều năm',
      'nên làm trong vài năm',
      'nên làm trong năm',
      'phải làm trong quý',
      'phải làm ngay',
    ],
    en: [
      'Urgency',
      'can wait for years',
      'within some years',
      'within the year',
      'within the quarter',
      'now',
    ],
  },
  uniqueness: {
    vi: [
      'Độc bản',
      'nơi khác có nhiều bản tốt hơn',
      'nơi khác có bản tương đương',
      'nơi khác có bản kém hơn',
      'có thể là bản duy nhất',
      'chắc chắn là bản duy nhất',
    ],
    en: [
      'Uniqueness',
      'better copies elsewhere',
      'equal copies elsewhere',
      'poorer copies elsewhere',
      'probably the only one',
      'certainly the only one',
    ],
  },
} as const;

/** 0–100 with one decimal. The greatest product is 100. */
export const priorityScore = (product: number): number =>
  Math.round((product / GREATEST_PRODUCT) * 1000) / 10;

/** The priority of what a survey found, with each factor in words. */
export const priorityOf = (judged: Judged): Priority => ({
  score: priorityScore(priorityProduct(judged)),
  factors: [
    factor('condition', judged.grade, FACTOR_WORDS.condition.vi, FACTOR_WORDS.condition.en),
    factor('value', judged.judgement.value, FACTOR_WORDS.value.vi, FACTOR_WORDS.value.en),
    factor('urgency', judged.judgement.urgency, FACTOR_WORDS.urgency.vi, FACTOR_WORDS.urgency.en),
    factor('uniqueness', judged.judgement.uniqueness, FACTOR_WORDS.uniqueness.vi, FACTOR_WORDS.uniqueness.en),
  ],
});

/** The formula as the page states it. */
export const PRIORITY_FORMULA = {
  vi: 'Điểm ưu tiên = tình trạng × giá trị × mức khẩn × độc bản, mỗi yếu tố từ 1 đến 5; tích lớn nhất (625) là 100 điểm.',
  en: 'Priority = condition × value × urgency × uniqueness, each from 1 to 5; the greatest product (625) is 100.',
} as const;
