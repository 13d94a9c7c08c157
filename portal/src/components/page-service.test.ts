import { pageService } from './page-service';

describe('the service of a page (F161)', () => {
  it('names the page after the file, whatever page stood there', () => {
    const file = '/api/iiif/3/document.abcdefghij0123456789wxyz.ab12ab12ab12';
    expect(pageService(file, 3)).toBe(`${file}.3`);
    expect(pageService(`${file}.1`, 12)).toBe(`${file}.12`);
  });
});
