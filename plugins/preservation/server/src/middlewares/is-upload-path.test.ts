import { isUploadPath } from './is-upload-path';

describe('isUploadPath (F30)', () => {
  it.each(['/upload', '/upload/', '/upload/files', '/upload/files/12/replace', '/api/upload'])(
    'opens %s',
    (path) => {
      expect(isUploadPath(path, '/api')).toBe(true);
    },
  );

  it.each([
    '/',
    '/api/photos',
    '/admin/login',
    '/upload/folders',
    '/upload/files/12',
    '/api/upload/files',
    '/uploadx',
    '/x/upload',
    '/upload/files/1/2/replace',
  ])(
    // prettier-ignore
    'closes %s',
    (path) => expect(isUploadPath(path, '/api')).toBe(false),
  );
});
