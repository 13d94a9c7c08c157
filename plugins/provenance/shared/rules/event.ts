import type { Rule } from '../rule';
import { statementCodes, statementFindings, type ElementWords } from '../statement-findings';

const words: ElementWords = {
  field: 'captionEvent',
  code: 'EVENT',
  vi: 'Chú thích – sự kiện',
  en: 'Caption, event',
  giveVi: 'Hãy chọn sự kiện trong danh mục hoặc chép nguyên văn',
  giveEn: 'Choose the event or copy the words on the object',
};

/** P3: the caption says which event it is (A24, decision 12). */
export const event: Rule = {
  id: 'P3',
  vi: 'Chú thích nói rõ sự kiện, hoặc ghi không rõ kèm lý do.',
  en: 'The caption says which event, or why it is not known.',
  codes: statementCodes(words),
  judge: ({ record: { captionEvent: statement } }) =>
    statementFindings(
      words,
      statement,
      statement !== null && (statement.linked || statement.asWritten !== null),
    ),
};
