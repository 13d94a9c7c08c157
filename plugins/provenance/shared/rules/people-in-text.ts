import { remark } from '../finding';
import { open, type Rule } from '../rule';

const MOST_NAMED = 5;

/** P38: who is named in the text stands in the list too (A24: "nhân vật"). A hint: two people may bear one name. */
export const peopleInText: Rule = {
  id: 'P38',
  vi: 'Người được nêu tên trong bài cũng có trong danh sách nhân vật.',
  en: 'Who is named in the text stands in the list of persons.',
  codes: [open('PERSON_ONLY_IN_TEXT', 'hint')],
  judge: ({ record, context: { related } }) => {
    if (!related || related.namedInText.length === 0) return [];
    const linked = new Set(
      [...(record.captionPersons?.people ?? []), record.captionAuthor].map((one) => one?.personId),
    );
    const absent = related.namedInText.filter(({ documentId }) => !linked.has(documentId));
    if (absent.length === 0) return [];
    const names = absent
      .slice(0, MOST_NAMED)
      .map(({ name }) => name)
      .join(', ');
    return [
      remark(
        'PERSON_ONLY_IN_TEXT',
        'hint',
        ['captionPersons'],
        `Có tên người trong bài mà chưa có trong danh sách. Đó là ${names}; nếu đúng là người ấy thì hãy thêm vào nhân vật.`,
        `The text names people who are not in the list. They are ${names}; if these are the persons meant, add them.`,
      ),
    ];
  },
};
