import { type Offer, type Remark, remark } from '../finding';
import type { CopyFacts } from '../related-facts';
import { open, type Rule } from '../rule';
import { valueOf, type Threshold } from '../threshold';

const MOST_NAMED = 3;

/** Of the 64 bits of a perceptual hash. */
const NEAR_BITS: Threshold = {
  key: 'nearDuplicateBits',
  vi: 'Hai hình coi là gần giống nhau khi khác nhau không quá',
  en: 'Two pictures are nearly the same when they differ in at most',
  default: 6,
  min: 1,
  max: 20,
  unit: 'bits',
};

const list = (copies: readonly CopyFacts[], unknownDonor: string, from: string): string =>
  copies
    .slice(0, MOST_NAMED)
    .map(({ title, donor }) => `“${title}” (${donor ? `${from} ${donor}` : unknownDonor})`)
    .join(', ');

const offers = (copies: readonly CopyFacts[]): Offer[] =>
  copies.slice(0, MOST_NAMED).map(({ uid, documentId, title, donor }) => ({
    uid,
    documentId,
    vi: `Bản khác, ${donor ? `do ${donor} giao` : 'chưa rõ người giao'}: “${title}”`,
    en: `Another copy, ${donor ? `from ${donor}` : 'donor not known'}: “${title}”`,
  }));

const told = (
  code: string,
  severity: 'warning' | 'hint',
  index: number,
  copies: readonly CopyFacts[],
  [whatVi, whatEn]: [string, string],
): Remark => ({
  ...remark(
    code,
    severity,
    ['representations', String(index), 'file'],
    `Tệp thứ ${index + 1} ${whatVi}. Đó là ${list(copies, 'chưa rõ người giao', 'do')}; hãy ghi đây là một bản khác, từ người giao khác, và giữ cả hai.`,
    `File ${index + 1} ${whatEn}. It is ${list(copies, 'donor not known', 'from')}; note this as another copy, from another donor, and keep both.`,
  ),
  offers: offers(copies),
});

/** What an editor confirmed is told as a fact, not asked again. */
const confirmed = (index: number, copies: readonly CopyFacts[]): Remark => ({
  ...remark(
    'COPY_CONFIRMED',
    'hint',
    ['representations', String(index), 'file'],
    `Tệp thứ ${index + 1} là một bản khác của ${list(copies, 'chưa rõ người giao', 'do')}. Xuất xứ của từng bản được giữ riêng.`,
    `File ${index + 1} is another copy of ${list(copies, 'donor not known', 'from')}. The provenance of each is kept.`,
  ),
  offers: offers(copies),
});

/** P37: the same master or nearly the same picture is here already: another copy, never a reason to delete (A16, A23). */
export const copies: Rule = {
  id: 'P37',
  vi: 'Tệp giống hệt hoặc gần giống đã có trong kho được báo là một bản khác.',
  en: 'A file that is here already, or nearly so, is told as another copy.',
  codes: [
    open('COPY_ALREADY_HERE', 'warning'),
    open('COPY_NEARLY_SAME', 'hint'),
    open('COPY_CONFIRMED', 'hint'),
  ],
  thresholds: [NEAR_BITS],
  judge: ({ record, context: { related, settings } }) => {
    if (!related || related.copies.length === 0) return [];
    const limit = valueOf(settings, NEAR_BITS);
    return record.representations.flatMap(({ fileId }, index) => {
      const ofFile = related.copies.filter((copy) => copy.fileId === fileId);
      const same = ofFile.filter(({ distance }) => distance === 0);
      const known = ofFile.filter((copy) => copy.confirmed === true && copy.distance > 0);
      const near = ofFile.filter(
        (copy) => copy.confirmed !== true && copy.distance > 0 && copy.distance <= limit,
      );
      if (same.length > 0)
        return [
          told('COPY_ALREADY_HERE', 'warning', index, same, ['đã có trong kho', 'is in the archive already']),
        ];
      const confirmations = known.length > 0 ? [confirmed(index, known)] : [];
      if (near.length === 0) return confirmations;
      return [
        ...confirmations,
        told('COPY_NEARLY_SAME', 'hint', index, near, [
          'gần giống một hình đã có',
          'is nearly the same as one here',
        ]),
      ];
    });
  },
};
