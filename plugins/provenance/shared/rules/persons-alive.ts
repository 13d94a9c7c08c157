import { remark } from '../finding';
import { knownMentions } from '../person-lookup';
import { open, type Rule } from '../rule';
import { saySpan, type SpanWords } from '../say-span';
import { captionSpan, isBefore } from '../span';

const pathOf = (index: number) => ['captionPersons', 'people', String(index)];

const notBorn = (index: number, name: string, birth: SpanWords, date: SpanWords) =>
  remark(
    'PERSON_NOT_YET_BORN',
    'warning',
    pathOf(index),
    `Người thứ ${index + 1} chưa ra đời vào lúc đó. ${name} sinh ${birth.vi}, chú thích ghi ${date.vi}; hãy xem lại người hoặc thời gian.`,
    `Person ${index + 1} was not yet born then. ${name} was born ${birth.en}, the caption says ${date.en}; check the person or the date.`,
  );

const dead = (index: number, name: string, death: SpanWords, date: SpanWords) =>
  remark(
    'PERSON_ALREADY_DEAD',
    'warning',
    pathOf(index),
    `Người thứ ${index + 1} đã mất trước thời gian này. ${name} mất ${death.vi}, chú thích ghi ${date.vi}; nếu là chân dung, tượng hay lễ tang thì không cần sửa.`,
    `Person ${index + 1} had died before. ${name} died ${death.en}, the caption says ${date.en}; leave it if a portrait, a monument or a funeral is shown.`,
  );

/** P30: who is depicted was alive (A8). It only asks: a portrait or a monument shows the dead; a document may name them. */
export const personsAlive: Rule = {
  id: 'P30',
  vi: 'Người trong hình còn sống vào thời gian đó.',
  en: 'The persons depicted were alive at the date.',
  codes: [open('PERSON_NOT_YET_BORN', 'warning'), open('PERSON_ALREADY_DEAD', 'warning')],
  judge: ({ record, context }) => {
    const date = captionSpan(record);
    return knownMentions(record, context).flatMap(({ index, facts: { name, birth, death } }) => {
      if (isBefore(date, birth)) return [notBorn(index, name, saySpan(birth), saySpan(date))];
      if (context.kind === 'document' || !isBefore(death, date)) return [];
      return [dead(index, name, saySpan(death), saySpan(date))];
    });
  },
};
