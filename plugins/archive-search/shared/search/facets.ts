import type { PublicItemDocument } from '../public-item-document';

/** The facets of the public search, in the order of the answer. */
export const FACETS = [
  'kind',
  'group',
  'decade',
  'place',
  'person',
  'event',
  'donorKind',
  'restoration',
  'processing',
] as const;

export type Facet = (typeof FACETS)[number];

interface FacetField {
  /** The attribute compared with the values a reader chose. */
  filter: keyof PublicItemDocument;
  /** The attribute whose values are counted. */
  counted: keyof PublicItemDocument;
}

const same = (field: keyof PublicItemDocument): FacetField => ({ filter: field, counted: field });

/** Where a facet lives in the index. Counted "Label|id" values and compared ids always stand in pairs. */
export const FACET_FIELDS: Readonly<Record<Facet, FacetField>> = {
  kind: same('kind'),
  group: same('groupCode'),
  decade: same('decades'),
  place: { filter: 'placeIds', counted: 'placeFacet' },
  person: { filter: 'personIds', counted: 'personFacet' },
  event: { filter: 'eventId', counted: 'eventFacet' },
  donorKind: same('donorKind'),
  restoration: same('restorationStatus'),
  processing: same('processing'),
};
