import {
  acceptedBySniff,
  acceptedCompound,
  acceptedText,
  asSound,
  mimeOfStoredExt,
  nameMisleads,
} from './accepted-types';

const accepted = (mime: string) => {
  const found = acceptedBySniff(mime);
  if (!found) throw new Error(`${mime} is not accepted`);
  return found;
};

describe('accepted types (F7)', () => {
  it.each([
    'text/html',
    'application/zip',
    'application/x-msdownload',
    'application/x-elf',
    'application/vnd.ms-word.document.macroenabled.12',
    'application/xml',
    'constructor',
    '__proto__',
  ])(
    // prettier-ignore
    'does not take %s',
    (mime) => expect(acceptedBySniff(mime)).toBeNull(),
  );

  it('maps the sniffer’s name for MPEG program streams to the registered one', () => {
    expect(accepted('video/MP1S')).toEqual({ kind: 'film', ext: 'mpg', mime: 'video/mpeg' });
  });

  it('takes an installer’s container only under an old Office name', () => {
    expect(acceptedCompound('doc')).toMatchObject({ kind: 'office', mime: 'application/msword' });
    expect(acceptedCompound('msi')).toBeNull();
    expect(acceptedText('sh')).toBeNull();
  });

  it.each([
    ['jpeg', 'image/jpeg', false],
    ['JPG'.toLowerCase(), 'image/jpeg', false],
    ['', 'image/jpeg', false],
    ['png', 'image/jpeg', true],
    ['mpeg', 'video/MP2P', false],
    ['asf', 'video/x-ms-asf', false],
    ['pdf', 'image/tiff', true],
  ])('name .%s on %s misleads: %s', (ext, mime, misleads) => {
    expect(nameMisleads(ext, accepted(mime))).toBe(misleads);
  });

  it('reads a film container with sound only as sound', () => {
    expect(asSound(accepted('video/mp4'))).toEqual({ kind: 'sound', ext: 'm4a', mime: 'audio/mp4' });
    expect(asSound(accepted('video/vnd.avi')).kind).toBe('sound');
  });

  it('serves a container under its own MIME type and an unknown extension under none', () => {
    expect(mimeOfStoredExt('webm')).toBe('video/webm');
    expect(mimeOfStoredExt('jpg')).toBe('image/jpeg');
    expect(mimeOfStoredExt('html')).toBeNull();
  });
});
