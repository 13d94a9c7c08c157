import type { PersonsStatement } from '../contracts';
import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';
import { statementCodes, statementFindings, type ElementWords } from '../statement-findings';

const words: ElementWords = {
  field: 'captionPersons',
  code: 'PERSONS',
  vi: 'Chú thích – nhân vật',
  en: 'Caption, persons',
  giveVi: 'Hãy ghi những người trong hình hoặc đánh dấu “Không có người”',
  giveEn: 'Name the people or mark that nobody is depicted',
};

const peopleAndNobody: Remark = {
  code: 'PERSONS_GIVEN_AND_NOBODY',
  severity: 'error',
  path: ['captionPersons', 'nobody'],
  vi: 'Chú thích – nhân vật: vừa ghi tên người vừa đánh dấu “Không có người”. Hãy chọn một.',
  en: 'Caption, persons: people are named and “nobody depicted” is marked. Choose one.',
};

const emptyMention = (index: number): Remark => ({
  code: 'PERSON_MENTION_EMPTY',
  severity: 'error',
  path: ['captionPersons', 'people', String(index)],
  vi: `Chú thích – nhân vật: người thứ ${index + 1} chưa có tên. Hãy chọn trong danh mục, chép nguyên văn, hoặc xóa dòng này.`,
  en: `Caption, persons: entry ${index + 1} names no one. Choose the person, copy the words on the object, or remove the entry.`,
});

const mentionFindings = (statement: PersonsStatement): Remark[] =>
  statement.people.flatMap((mention, index) =>
    mention.linked || mention.asWritten ? [] : [emptyMention(index)],
  );

/** P4: the caption says who is depicted, that nobody is, or why it is not known (A24, decision 12). */
export const persons: Rule = {
  id: 'P4',
  vi: 'Chú thích nói rõ nhân vật, hoặc không có người, hoặc không rõ kèm lý do.',
  en: 'The caption says who is depicted, that nobody is, or why it is not known.',
  codes: [...statementCodes(words), locked('PERSONS_GIVEN_AND_NOBODY'), locked('PERSON_MENTION_EMPTY')],
  judge: ({ record: { captionPersons: statement } }) => {
    if (!statement) return statementFindings(words, null, false);
    const named = statement.people.length > 0;
    const choice = named && statement.nobody ? [peopleAndNobody] : [];
    return [
      ...choice,
      ...mentionFindings(statement),
      ...statementFindings(words, statement, named || statement.nobody),
    ];
  },
};
