import { offerHref } from './offer-href';

// U4
it('leads to the record that is offered', () =>
  expect(offerHref({ uid: 'api::place.place', documentId: 'x1' })).toBe(
    '/content-manager/collection-types/api::place.place/x1',
  ));
