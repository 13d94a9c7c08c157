import { imageServicePath, parseIdentifier, publicIdentifier, staffIdentifier } from './identifier';

const SHA = 'ab12'.repeat(16);
const DOCUMENT = 'abcdefghij0123456789wxyz';

describe('identifiers of pictures (F95)', () => {
  it('reads back what it builds, and shows the public no whole hash', () => {
    const identifier = publicIdentifier('document', DOCUMENT, SHA);
    expect(parseIdentifier(identifier)).toEqual({
      audience: 'public',
      kind: 'document',
      documentId: DOCUMENT,
      sha12: SHA.slice(0, 12),
      page: null,
    });
    expect(identifier).not.toContain(SHA);
    expect(parseIdentifier(staffIdentifier(SHA))).toEqual({ audience: 'staff', sha256: SHA, page: null });
    expect(parseIdentifier(staffIdentifier(SHA, 12))).toMatchObject({ sha256: SHA, page: 12 });
    expect(parseIdentifier(publicIdentifier('document', DOCUMENT, SHA, 3))).toMatchObject({ page: 3 });
    expect(imageServicePath(identifier)).toMatch(/^\/api\/iiif\/3\/[\w.]+$/);
  });

  it.each([
    '',
    'photo',
    `photo.${DOCUMENT}`,
    `photo.${DOCUMENT}.${SHA}`,
    `person.${DOCUMENT}.${SHA.slice(0, 12)}`,
    `photo.../etc.${SHA.slice(0, 12)}`,
    `photo.${DOCUMENT}.${SHA.slice(0, 12)}.x`,
    `staff.${SHA.slice(0, 12)}`,
    `staff.${SHA}.x`,
    `staff.${SHA}.0`,
    `staff.${SHA}.1.2`,
    `photo.${DOCUMENT}.${SHA.slice(0, 12)}.01`,
    `photo.${DOCUMENT}.${SHA.slice(0, 12)}.1.1`,
    `staff.../${SHA}`,
    null,
    ['staff', SHA],
  ])('F31: takes %j for none', (value) => expect(parseIdentifier(value)).toBeNull());
});
