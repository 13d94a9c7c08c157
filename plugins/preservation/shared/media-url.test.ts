import { masterUrl, parseMasterFile, parsePublicMedia, publicMediaUrl } from './media-url';

const SHA = 'ab12'.repeat(16);
const parts = {
  kind: 'photo',
  documentId: 'abcdefghij0123456789wxyz',
  sha12: SHA.slice(0, 12),
  variant: 'thumb.webp',
};

describe('media addresses', () => {
  it('shows twelve characters of the hash to the public, never all', () => {
    const url = publicMediaUrl('photo', parts.documentId, SHA, 'screen.jpg');
    expect(url).toBe(`/api/media/photo/${parts.documentId}/${SHA.slice(0, 12)}/screen.jpg`);
    expect(url).not.toContain(SHA);
  });

  it('reads back what it builds', () => {
    expect(parsePublicMedia(parts)).toEqual(parts);
    expect(parseMasterFile(masterUrl(SHA, 'tif').split('/').pop())).toEqual({ sha256: SHA, ext: 'tif' });
  });

  it.each([
    ['kind', '../photo'],
    ['kind', 'person'],
    ['documentId', '../../etc/passwd'],
    ['documentId', ''],
    ['documentId', ['a', 'b']],
    ['sha12', SHA],
    ['sha12', 'ABCDEF123456'],
    ['variant', 'thumb.webp/..'],
    ['variant', '__proto__'],
    ['variant', '.hidden'],
    ['variant', 'a..b'],
    ['variant', `${'a'.repeat(65)}`],
  ])('F31: refuses %s = %j', (part, value) => {
    expect(parsePublicMedia({ ...parts, [part]: value })).toBeNull();
  });

  it.each([
    '',
    '..',
    `${SHA}`,
    `${SHA}.`,
    `${SHA}.jpg/../x`,
    `../${SHA}.jpg`,
    `${SHA}.JPG`,
    `${SHA}\n.jpg`,
    null,
  ])('F31: takes %j for no master', (file) => expect(parseMasterFile(file)).toBeNull());
});
