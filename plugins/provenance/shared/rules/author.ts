import type { Rule } from '../rule';
import { statementCodes, statementFindings, type ElementWords } from '../statement-findings';

const words: ElementWords = {
  field: 'captionAuthor',
  code: 'AUTHOR',
  vi: 'Chú thích – tác giả',
  en: 'Caption, author',
  giveVi: 'Hãy chọn người hoặc cơ quan chụp, quay, viết, hoặc chép nguyên văn',
  giveEn: 'Choose the person or body who made it or copy the words on the object',
};

/** P7: the caption says who made it (A24, decision 12). */
export const author: Rule = {
  id: 'P7',
  vi: 'Chú thích nói rõ tác giả, hoặc ghi không rõ kèm lý do.',
  en: 'The caption says who made it, or why it is not known.',
  codes: statementCodes(words),
  judge: ({ record: { captionAuthor: statement } }) =>
    statementFindings(
      words,
      statement,
      statement !== null && (statement.linked || statement.asWritten !== null),
    ),
};
