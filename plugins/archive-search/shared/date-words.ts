import { isHistoricalDate, renderDate } from '../../../packages/vietnamese/src';
import { cleanText } from './clean-text';

/** A stored date in Vietnamese words, "khoảng năm 1968" (SPEC V16 of packages/vietnamese); null where there is none. */
export const dateWords = (value: unknown): string | null =>
  isHistoricalDate(value) ? cleanText(renderDate(value, 'vi')) : null;
