import { type Offer, remark } from '../finding';
import type { PlaceFacts } from '../related-facts';
import { open, type Rule } from '../rule';
import { saySpan } from '../say-span';
import { areDisjoint, captionSpan } from '../span';

const MOST_OFFERED = 3;

/** The units that did exist then, as an offer. */
const offer = ({ atThatDate }: PlaceFacts): { vi: string; en: string } => {
  const labels = atThatDate.slice(0, MOST_OFFERED).map(({ label }) => `“${label}”`);
  if (labels.length === 0) {
    return {
      vi: 'hãy chọn đơn vị đã có vào lúc đó, hoặc chép nguyên văn tên ghi trên tư liệu',
      en: 'choose the unit that existed then, or copy the name on the object',
    };
  }
  return {
    vi: `vào lúc đó là ${labels.join(' hoặc ')}, hãy chọn đơn vị ấy`,
    en: `at that date it was ${labels.join(' or ')}, choose that one`,
  };
};

const offers = ({ atThatDate }: PlaceFacts): Offer[] =>
  atThatDate.slice(0, MOST_OFFERED).map(({ documentId, label }) => ({
    uid: 'api::place.place',
    documentId,
    vi: label,
    en: label,
  }));

/** P32: the administrative unit existed at the date, under that name (requirements 5.3); the one that did is offered. */
export const placeValidity: Rule = {
  id: 'P32',
  vi: 'Đơn vị hành chính đã chọn có vào thời gian đó.',
  en: 'The administrative unit chosen existed at the date.',
  codes: [open('PLACE_NOT_AT_DATE', 'warning')],
  judge: ({ record, context: { related } }) => {
    const place = related?.place;
    const date = captionSpan(record);
    if (!place || !record.captionPlace?.linked || !areDisjoint(date, place.validity)) return [];
    const [said, valid, offered] = [saySpan(date), saySpan(place.validity), offer(place)];
    return [
      {
        ...remark(
          'PLACE_NOT_AT_DATE',
          'warning',
          ['captionPlace', 'place'],
          `Địa danh này không có vào thời gian đó. “${place.label}” tồn tại ${valid.vi}, chú thích ghi ${said.vi}; ${offered.vi}.`,
          `The place did not exist at that date. “${place.label}” existed ${valid.en}, the caption says ${said.en}; ${offered.en}.`,
        ),
        offers: offers(place),
      },
    ];
  },
};
