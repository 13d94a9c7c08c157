import { namesATime } from '../check-date';
import type { Rule } from '../rule';
import { statementCodes, statementFindings, type ElementWords } from '../statement-findings';

const words: ElementWords = {
  field: 'captionTime',
  code: 'TIME',
  vi: 'Chú thích – thời gian',
  en: 'Caption, time',
  giveVi: 'Hãy ghi thời gian như vẫn viết (28/6/2022, khoảng 1968, những năm 60)',
  giveEn: 'Write the date as usual (28/6/2022, khoảng 1968, những năm 60)',
};

/** P5: the caption says when (A24, decision 12). Whether the date can be understood is P8's matter. */
export const time: Rule = {
  id: 'P5',
  vi: 'Chú thích nói rõ thời gian, hoặc ghi không rõ kèm lý do.',
  en: 'The caption says when, or why it is not known.',
  codes: statementCodes(words),
  judge: ({ record: { captionTime: statement } }) =>
    statementFindings(words, statement, statement !== null && namesATime(statement.date)),
};
