import {
  MOST_PAGES,
  PAGE_PICTURES,
  pagePictureName,
  pagePicturePattern,
  parsePageNumber,
  PAGE_TEXTS,
  pageTextName,
  parsePagePicture,
  parsePageText,
} from './page-url';

describe('addresses of pages', () => {
  it('reads the names it writes', () => {
    for (const picture of PAGE_PICTURES)
      for (const page of [1, 12, MOST_PAGES]) {
        const name = pagePictureName(page, picture);
        expect(parsePagePicture(name)).toEqual({ page, picture });
        expect(pagePicturePattern(picture).test(name)).toBe(true);
      }
  });

  it('reads the names of texts, and no others', () => {
    expect([parsePageText(pageTextName(12)), PAGE_TEXTS.test(pageTextName(12))]).toEqual([12, true]);
    expect(['page-0.txt', 'page-1.txt.exe', 'x-page-1.txt', 'page-1.json'].map(parsePageText)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    'page-0.thumb.webp',
    'page-01.thumb.webp',
    'page-1.thumb.png',
    'page-1/../x',
    'page-99999.screen.webp',
    'Page-1.screen.webp',
  ])('knows no picture %s', (name) => {
    expect(parsePagePicture(name)).toBeNull();
    expect(PAGE_PICTURES.some((picture) => pagePicturePattern(picture).test(name))).toBe(false);
  });

  it.each([
    ['1', 1],
    ['2000', 2000],
    ['0', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    [1, null],
    ['12345', null],
  ])('reads the number %j as %j', (written, page) => expect(parsePageNumber(written)).toBe(page));
});
