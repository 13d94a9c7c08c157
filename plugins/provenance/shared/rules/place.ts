import type { Rule } from '../rule';
import { statementCodes, statementFindings, type ElementWords } from '../statement-findings';

const words: ElementWords = {
  field: 'captionPlace',
  code: 'PLACE',
  vi: 'Chú thích – địa điểm',
  en: 'Caption, place',
  giveVi: 'Hãy chọn địa danh trong danh mục hoặc chép nguyên văn',
  giveEn: 'Choose the place or copy the words on the object',
};

/** P6: the caption says where (A24, decision 12). */
export const place: Rule = {
  id: 'P6',
  vi: 'Chú thích nói rõ địa điểm, hoặc ghi không rõ kèm lý do.',
  en: 'The caption says where, or why it is not known.',
  codes: statementCodes(words),
  judge: ({ record: { captionPlace: statement } }) =>
    statementFindings(
      words,
      statement,
      statement !== null && (statement.linked || statement.asWritten !== null),
    ),
};
