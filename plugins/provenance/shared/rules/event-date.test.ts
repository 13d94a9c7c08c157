import type { ItemKind } from '../contracts';
import { exampleRelated, span } from '../testing/example-related';
import { judged, remarks } from '../testing/judged';
import { eventDate } from './event-date';

const of = (kind: ItemKind, from: string | null, to: string | null = from) => ({
  kind,
  related: exampleRelated({ event: { documentId: 'e', name: 'Đại hội X', span: span(from, to) } }),
});
const OUTSIDE = ['DATE_OUTSIDE_EVENT warning captionTime.date'];
const APART = ['DATE_APART_FROM_EVENT hint captionTime.date'];

// The example says "khoảng 1968": 1967 to 1969.
describe('P28: the date and the event (A8)', () => {
  it.each<[ItemKind, string | null, string | null, string[]]>([
    ['photo', '1968', '1968', []],
    ['photo', '1969-12-31', '1969-12-31', []],
    ['photo', '1970-01-01', '1970-01-01', OUTSIDE],
    ['photo', '1966-12-31', '1966-12-31', OUTSIDE],
    ['photo', null, '1966', OUTSIDE],
    ['photo', '1960', null, []],
    ['photo', null, null, []],
    ['film', '1960', '1960', APART],
    ['film', '1975', '1975', OUTSIDE],
    ['document', '1960', '1960', []],
    ['document', '1975', '1975', APART],
  ])('%s, event %s to %s', (kind, from, to, expected) =>
    expect(judged(eventDate, {}, of(kind, from, to))).toEqual(expected),
  );

  it('names both dates', () => {
    const [found] = remarks(eventDate, {}, of('photo', '1975-04-30'));
    expect(found?.vi).toContain('1967–1969');
    expect(found?.vi).toContain('30/4/1975');
  });

  it('is silent without a date, without an event, in the form', () => {
    expect(judged(eventDate, { captionTime: null }, of('photo', '1975'))).toEqual([]);
    expect(judged(eventDate, {}, { related: exampleRelated() })).toEqual([]);
    expect(judged(eventDate)).toEqual([]);
  });
});
