import type { Representation } from '../api/items';
import { MESSAGES } from '../i18n/messages';
import { representationName } from './representation-name';

const picture = (label: string | null, pageNumber: number | null): Representation => ({
  role: 'page',
  sha12: null,
  processing: { code: 'original', label: 'Bản quét nguyên trạng' },
  original: null,
  label,
  pageNumber,
  inscription: null,
  inscriptionSource: null,
  media: 'image',
  pages: null,
  durationSeconds: null,
  picture: null,
  playback: null,
  track: null,
});

it.each([
  ['Mặt sau', null, 'Mặt sau'],
  ['Trang', 3, 'Trang 3'],
  ['Trang 3', 3, 'Trang 3'],
  ['Bìa', 1, 'Bìa (trang 1)'],
  [null, 2, 'Trang 2'],
  [null, null, 'Hình 1 trên 1'],
])('label %p, page %p: %s', (label, page, name) => {
  expect(representationName([picture(label, page)], 0, MESSAGES.vi)).toBe(name);
});
