import {
  MOST_PAGES,
  PAGE_PICTURES,
  pagePictureName,
  pagePicturePattern,
  parsePageNumber,
  parsePagePicture,
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
