import { wantsPages } from './wanted-files';

describe('which files are taken apart into pages (F70)', () => {
  it.each([
    ['document', 'page', 'image', 1, true],
    ['document', 'master', 'pdf', 3, true],
    ['document', 'front', 'image', 1, true],
    ['photo', 'front', 'image', 1, false],
    ['photo', 'front', 'image', 4, true],
    ['photo', 'back', 'image', 1, true],
    ['photo', 'album-page', 'image', 1, true],
    ['film', 'master', 'film', null, false],
    ['film', 'page', 'pdf', 12, true],
    ['document', 'master', 'office', 3, false],
    ['document', 'master', 'text', null, false],
  ] as const)('%s, %s, %s with %s pages: %s', (item, role, kind, pages, wanted) =>
    expect(wantsPages(item, { role, kind, pages })).toBe(wanted),
  );
});
