import { copyToKeep } from './copy-to-keep';

it('offers the large copy of a photograph, and the picture for screens of anything else', () => {
  const jpeg = '/api/media/photo/x/ab/screen.jpg';
  expect(copyToKeep({ jpeg, zoom: '/api/iiif/3/photo.x.ab' })).toBe(
    '/api/media/photo/x/ab/large.jpg?download=1',
  );
  expect(copyToKeep({ jpeg, zoom: null })).toBe(`${jpeg}?download=1`);
});
