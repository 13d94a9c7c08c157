import { showsPanel } from './shows-panel';

const PHOTO = 'api::photo.photo';

it.each([
  ['api::document.document', undefined, true],
  [PHOTO, undefined, false],
  [
    PHOTO,
    { representations: [{ role: 'front', file: { mime: 'image/jpeg', provider_metadata: { pages: 1 } } }] },
    false,
  ],
  [PHOTO, { representations: [{ role: 'front' }, { role: 'back' }] }, true],
  [PHOTO, { representations: [{ role: 'front', file: { mime: 'application/pdf' } }] }, true],
  [
    PHOTO,
    { representations: [{ role: 'front', file: { mime: 'image/tiff', provider_metadata: { pages: 3 } } }] },
    true,
  ],
  ['api::person.person', { representations: [{ role: 'back' }] }, false],
  [PHOTO, { representations: 'x' }, false],
])('%s with %j: %s', (model, described, shown) => expect(showsPanel(model, described)).toBe(shown));
