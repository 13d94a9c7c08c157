import { CODE_SCHEMES, schemeOf } from '../archival-codes';
import { type Remark, remark } from '../finding';
import type { RelatedFacts } from '../related-facts';
import { open, type Rule } from '../rule';

const examples = (language: 'vi' | 'en'): string =>
  CODE_SCHEMES.slice(0, 2)
    .map((scheme) => `${scheme.example} (${scheme[language]})`)
    .join(language === 'vi' ? ' hoặc ' : ' or ');

const malformed = (code: string) =>
  remark(
    'ARCHIVAL_CODE_MALFORMED',
    'warning',
    ['docCode'],
    `Mã lưu trữ không đúng dạng. “${code}” không theo mẫu nào, ví dụ mẫu đúng: ${examples('vi')}; nếu chưa cấp mã thì để trống.`,
    `The archival code is not well formed. “${code}” follows no scheme, for example ${examples('en')}; leave it empty until a code is given.`,
  );

const taken = (
  code: string,
  { uid, documentId, title }: NonNullable<RelatedFacts['codeTakenBy']>,
): Remark => ({
  ...remark(
    'ARCHIVAL_CODE_TAKEN',
    'error',
    ['docCode'],
    `Mã lưu trữ đã dùng cho tư liệu khác. “${code}” là mã của “${title}”; hãy cấp mã khác cho một trong hai.`,
    `The archival code belongs to another item. “${code}” is the code of “${title}”; give one of the two another code.`,
  ),
  offers: [{ uid, documentId, vi: `“${title}”`, en: `“${title}”` }],
});

/** P39: an archival code is well formed (Party or State scheme, requirements §3) and belongs to one item only. */
export const archivalCode: Rule = {
  id: 'P39',
  vi: 'Mã lưu trữ đúng dạng và chưa dùng cho tư liệu khác.',
  en: 'The archival code is well formed and not used by another item.',
  codes: [open('ARCHIVAL_CODE_MALFORMED', 'warning'), open('ARCHIVAL_CODE_TAKEN', 'error')],
  judge: ({ record: { docCode }, context: { related } }) => {
    if (!docCode) return [];
    return [
      ...(schemeOf(docCode) ? [] : [malformed(docCode)]),
      ...(related?.codeTakenBy ? [taken(docCode, related.codeTakenBy)] : []),
    ];
  },
};
