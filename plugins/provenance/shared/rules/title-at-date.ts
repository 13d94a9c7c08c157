import { remark } from '../finding';
import { knownMentions } from '../person-lookup';
import type { OfficeFacts, Span } from '../related-facts';
import { open, type Rule } from '../rule';
import { saySpan } from '../say-span';
import { areDisjoint, captionSpan } from '../span';
import { rankOfTitle, wordsOf } from '../title-ranks';

const pathOf = (index: number) => ['captionPersons', 'people', String(index), 'titleAtDate'];

/** Does the longer text hold the shorter as an office of its own? "Phó Bí thư" does not hold "Bí thư". */
const holds = (longer: string, shorter: string): boolean =>
  longer.includes(shorter) && !longer.includes(` pho${shorter}`);

/** Do the words on the object name this office, in full or in short? */
const names = (title: string, { asWritten, titleLabel }: OfficeFacts): boolean => {
  const said = wordsOf(title);
  if (said.trim() === '') return false;
  return [asWritten, titleLabel].some((label) => {
    const office = wordsOf(label ?? '');
    return office.trim() !== '' && (holds(said, office) || holds(office, said));
  });
};

const otherTime = (
  index: number,
  name: string,
  title: string,
  offices: readonly OfficeFacts[],
  date: Span,
) => {
  const held = offices.map(({ span }) => saySpan(span));
  return remark(
    'TITLE_NOT_AT_DATE',
    'warning',
    pathOf(index),
    `Chức vụ của người thứ ${index + 1} không khớp thời gian. ${name} giữ chức “${title}” ${held.map(({ vi }) => vi).join('; ')}, chú thích ghi ${saySpan(date).vi}; hãy xem lại chức vụ hoặc thời gian.`,
    `The title of person ${index + 1} does not fit the date. ${name} was “${title}” ${held.map(({ en }) => en).join('; ')}, the caption says ${saySpan(date).en}; check the title or the date.`,
  );
};

const notOnRecord = (index: number, name: string, title: string) =>
  remark(
    'TITLE_NOT_ON_RECORD',
    'hint',
    pathOf(index),
    `Chức vụ của người thứ ${index + 1} chưa có trong hồ sơ. ${name} không có chức “${title}” trong danh sách chức vụ đã giữ; nếu đúng thì bổ sung vào hồ sơ người này.`,
    `The title of person ${index + 1} is not on record. ${name} has no office “${title}” among those listed; if it is right, add it to the person's record.`,
  );

/** P33: the title as written was an office of that person at that date (A12, B12). Words that name no office are left alone. */
export const titleAtDate: Rule = {
  id: 'P33',
  vi: 'Chức vụ ghi trong chú thích khớp với chức vụ đã giữ vào thời gian đó.',
  en: 'The title as written fits the offices held at the date.',
  codes: [open('TITLE_NOT_AT_DATE', 'warning'), open('TITLE_NOT_ON_RECORD', 'hint')],
  judge: ({ record, context }) => {
    const date = captionSpan(record);
    return knownMentions(record, context).flatMap(({ index, mention, facts: { name, offices } }) => {
      const title = mention.titleAtDate;
      if (title === null || offices.length === 0) return [];
      const named = offices.filter((office) => names(title, office));
      if (named.length === 0) return rankOfTitle(title) === null ? [] : [notOnRecord(index, name, title)];
      if (date === null || !named.every(({ span }) => areDisjoint(span, date))) return [];
      return [otherTime(index, name, title, named, date)];
    });
  },
};
