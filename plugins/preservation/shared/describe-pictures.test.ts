import { describePictures } from './describe-pictures';

const sha256 = 'c0ffee00'.repeat(8);
const file = { provider_metadata: { sha256 }, formats: { screen: { width: 1600, height: 1067 } } };

describe('describePictures', () => {
  it('gives the public addresses with the size of the screen picture', () => {
    expect(describePictures('film', 'abcdefghijkl', file)).toEqual({
      thumb: '/api/media/film/abcdefghijkl/c0ffee00c0ff/thumb.webp',
      screen: '/api/media/film/abcdefghijkl/c0ffee00c0ff/screen.webp',
      jpeg: '/api/media/film/abcdefghijkl/c0ffee00c0ff/screen.jpg',
      zoom: null,
      width: 1600,
      height: 1067,
    });
  });

  it('F161: leads to the image service of a picture, of a document to that of its first page, of a film to none', () => {
    const photo = { ...file, provider_metadata: { sha256, kind: 'image' } };
    expect(describePictures('photo', 'abcdefghijkl', photo)?.zoom).toBe(
      '/api/iiif/3/photo.abcdefghijkl.c0ffee00c0ff',
    );
    expect(
      describePictures('document', 'abcdefghijkl', { ...photo, provider_metadata: { sha256, kind: 'pdf' } })
        ?.zoom,
    ).toBe('/api/iiif/3/document.abcdefghijkl.c0ffee00c0ff.1');
    expect(
      describePictures('film', 'abcdefghijkl', { ...photo, provider_metadata: { sha256, kind: 'film' } })
        ?.zoom,
    ).toBeNull();
  });

  it.each([
    ['no file', null],
    ['an office file without pictures', { ...file, formats: null }],
    ['a row of before this archive', { formats: file.formats, provider_metadata: null }],
    ['a hash that is none', { ...file, provider_metadata: { sha256: '../..' } }],
  ])('gives null for %s', (_what, row) => {
    expect(describePictures('photo', 'abcdefghijkl', row)).toBeNull();
  });
});
