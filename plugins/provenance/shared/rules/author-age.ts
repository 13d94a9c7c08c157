import { remark } from '../finding';
import { knownAuthor } from '../person-lookup';
import { open, type Rule } from '../rule';
import { saySpan, type SpanWords } from '../say-span';
import { captionSpan, isBefore, plusYears } from '../span';
import { valueOf, type Threshold } from '../threshold';

const PATH = ['captionAuthor', 'person'];

/** Younger, hardly anybody takes a picture that an archive keeps under their name. */
const MIN_AGE: Threshold = {
  key: 'authorMinAge',
  vi: 'Tuổi nhỏ nhất của tác giả',
  en: 'Least age of an author',
  default: 10,
  min: 0,
  max: 30,
  unit: 'years',
};

const tooYoung = (name: string, birth: SpanWords, date: SpanWords, age: number) =>
  remark(
    'AUTHOR_TOO_YOUNG',
    'warning',
    PATH,
    `Tác giả chưa đủ ${age} tuổi hoặc chưa ra đời. ${name} sinh ${birth.vi}, chú thích ghi ${date.vi}; hãy xem lại tác giả hoặc thời gian.`,
    `The author was not yet ${age} years old, or not born. ${name} was born ${birth.en}, the caption says ${date.en}; check the author or the date.`,
  );

const dead = (name: string, death: SpanWords, date: SpanWords) =>
  remark(
    'AUTHOR_ALREADY_DEAD',
    'warning',
    PATH,
    `Tác giả đã mất trước thời gian này. ${name} mất ${death.vi}, chú thích ghi ${date.vi}; hãy xem lại, có thể đó là ngày in lại hoặc sao lại.`,
    `The author had died before. ${name} died ${death.en}, the caption says ${date.en}; check whether that is the date of a reprint or copy.`,
  );

/** P31: the author was alive and of age (A8, A22). */
export const authorAge: Rule = {
  id: 'P31',
  vi: 'Tác giả còn sống và đủ tuổi khi làm ra tư liệu.',
  en: 'The author was alive and of age when the item was made.',
  codes: [open('AUTHOR_TOO_YOUNG', 'warning'), open('AUTHOR_ALREADY_DEAD', 'warning')],
  thresholds: [MIN_AGE],
  judge: ({ record, context }) => {
    const author = knownAuthor(record, context);
    const date = captionSpan(record);
    if (!author || !date) return [];
    const age = valueOf(context.settings, MIN_AGE);
    const born = author.birth?.from ?? null;
    if (born !== null && date.to !== null && date.to < plusYears(born, age)) {
      return [tooYoung(author.name, saySpan(author.birth), saySpan(date), age)];
    }
    return isBefore(author.death, date) ? [dead(author.name, saySpan(author.death), saySpan(date))] : [];
  },
};
