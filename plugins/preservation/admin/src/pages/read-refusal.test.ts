import { readRefusal } from './read-refusal';

const failed = (error: unknown) => ({ response: { data: { error } } });

it('reads the sentence, and what the other saved', () => {
  const theirs = { text: 'Bản khác', actor: 'Nguyễn Lan', at: '2026-11-24T10:00:00Z', base: 2 };
  expect(
    readRefusal(
      failed({ message: 'vi', details: { code: 'PAGE_TEXT_CONFLICT', vi: 'vi', en: 'en', theirs } }),
    ),
  ).toEqual({ sentence: { vi: 'vi', en: 'en' }, theirs });
});

it.each([
  [null],
  [new Error('down')],
  [failed('x')],
  [failed({ message: 'Forbidden', details: {} })],
  [failed({ message: 'x', details: { code: 'PAGE_TEXT_CONFLICT', theirs: {} } })],
])('makes nothing up: %#', (error) => expect(readRefusal(error)).toEqual({ sentence: null, theirs: null }));
