import { remark } from '../finding';
import { open, type Rule } from '../rule';
import { saySpan, type SpanWords } from '../say-span';
import { captionSpan, isBefore } from '../span';

const PATH = ['captionTime', 'date'];

const outside = (name: string, date: SpanWords, event: SpanWords) =>
  remark(
    'DATE_OUTSIDE_EVENT',
    'warning',
    PATH,
    `Thời gian không nằm trong thời gian của sự kiện. Chú thích ghi ${date.vi}, còn “${name}” diễn ra ${event.vi}; hãy xem lại thời gian hoặc sự kiện đã chọn.`,
    `The date lies outside the event. The caption says ${date.en}, while “${name}” took place ${event.en}; check the date or the event chosen.`,
  );

const apart = (name: string, date: SpanWords, event: SpanWords) =>
  remark(
    'DATE_APART_FROM_EVENT',
    'hint',
    PATH,
    `Thời gian làm ra khác thời gian của sự kiện. Chú thích ghi ${date.vi}, “${name}” diễn ra ${event.vi}; nếu tư liệu kể lại hoặc chuẩn bị sự kiện thì không cần sửa.`,
    `It was made at another time than the event. The caption says ${date.en}, “${name}” took place ${event.en}; leave it if the item recalls or prepares the event.`,
  );

/**
 * P28: the date lies within the event's (A8). A photograph shows its event, a film may tell of it later, a document may
 * also announce it: what is not impossible for the kind is a hint, or nothing.
 */
export const eventDate: Rule = {
  id: 'P28',
  vi: 'Thời gian trong chú thích nằm trong thời gian của sự kiện.',
  en: 'The date of the caption lies within the date of the event.',
  codes: [open('DATE_OUTSIDE_EVENT', 'warning'), open('DATE_APART_FROM_EVENT', 'hint')],
  judge: ({ record, context: { kind, related } }) => {
    const date = captionSpan(record);
    const event = related?.event;
    if (!event || !record.captionEvent?.linked) return [];
    const words = [event.name, saySpan(date), saySpan(event.span)] as const;
    if (isBefore(date, event.span)) return [kind === 'document' ? apart(...words) : outside(...words)];
    if (!isBefore(event.span, date) || kind === 'document') return [];
    return [kind === 'photo' ? outside(...words) : apart(...words)];
  },
};
