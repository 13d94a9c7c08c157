import { nameOfGeneration } from './name-of-generation';

describe('F196: the name of a new generation', () => {
  it.each([
    ['anh.jpg', 'anh.jpg', 'anh (bản mới).jpg'],
    ['anh.tar.gz', 'anh.tar.gz', 'anh.tar (bản mới).gz'],
    ['anh', 'anh', 'anh (bản mới)'],
    ['.jpg', '.jpg', '.jpg (bản mới)'],
    ['anh-moi.jpg', 'anh.jpg', 'anh-moi.jpg'],
  ])('%s in the place of %s', (name, source, expected) =>
    expect(nameOfGeneration(name, source)).toBe(expected),
  );
});
