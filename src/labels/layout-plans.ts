/** How one type or component is laid out in the admin. */
export interface LayoutPlan {
  /** Rows of the edit view; `name:size` with sizes of 4, 6, 8 or 12 that add up to 12. */
  readonly edit?: readonly string[];
  /** Columns of the list view. */
  readonly list?: readonly string[];
  /** The field that names an entry of a component, where the schema does not say. */
  readonly mainField?: string;
  readonly sort?: { readonly by: string; readonly order: 'ASC' | 'DESC' };
}

/** The order in which an archivist works: what it is, the picture, the caption, where it comes from, who may see it. */
const ITEM_BEFORE = [
  'title:12',
  // Its choices are sentences: in half the width they cannot be told apart.
  'contentGroup:12',
  'representations:12',
  'captionEvent:12',
  'captionPersons:12',
  'captionTime:12',
  'captionPlace:12',
  'captionAuthor:12',
  'description:12',
  'provenance:12',
  'custody:12',
  'accession:6 sourceGroup:6',
  'creditLine:12',
  'accessRegime:6 secrecy:6',
  'mode:6 maintenance:6',
  'rightsStatement:12',
];

const ITEM_AFTER = [
  'docCode:6 archivesNumber:6',
  'factReliability:6 confidenceLevel:6',
  'format:6 inforSign:6',
  'location:12',
  'titleEn:12',
  'internalNote:12',
];

const item = (...own: string[]): LayoutPlan => ({
  edit: [...ITEM_BEFORE, ...own, ...ITEM_AFTER],
  // The group's name is a long sentence: anywhere but last it pushes the others out of sight.
  list: ['title', 'stage', 'dateFrom', 'score', 'findingErrors', 'restorationStatus', 'contentGroup'],
  sort: { by: 'updatedAt', order: 'DESC' },
});

const EVIDENCE = ['certainty:4 source:8', 'unknown:4 unknownReason:8'];

/** The plans by uid. A model without one is laid out in the order of its schema. */
export const LAYOUT_PLANS: Readonly<Record<string, LayoutPlan>> = {
  'api::photo.photo': item('typePic:6 colour:6', 'filmSize:6 docAttached:6'),
  'api::film.film': item(
    'typeMedia:6 playTime:6',
    'language:6 quality:6',
    'docAttached:12',
    'noSubtitlesReason:12',
  ),
  'api::document.document': item(
    'typeName:6 copyForm:6',
    'codeNumber:6 codeNotation:6',
    'issuer:6 organName:6',
    'issuedDate:6 signer:6',
    'subject:12',
    'numberOfPage:6 language:6',
    'autograph:12',
    'transcription:12',
  ),
  'api::person.person': {
    list: ['fullName', 'ethnicGroup', 'living', 'updatedAt'],
    sort: { by: 'sortKey', order: 'ASC' },
  },
  'api::event.event': { list: ['name', 'eventType', 'place', 'updatedAt'] },
  'api::place.place': { list: ['label', 'unitType', 'parent', 'updatedAt'] },
  'api::organization.organization': { list: ['name', 'shortName', 'parent', 'updatedAt'] },
  'api::donor.donor': { list: ['name', 'donorKind', 'mayBeNamed', 'updatedAt'] },
  'api::accession.accession': {
    list: ['number', 'title', 'donor', 'acquisitionMode', 'updatedAt'],
    sort: { by: 'number', order: 'DESC' },
  },
  'api::office-holding.office-holding': {
    list: ['titleAsWritten', 'person', 'title', 'updatedAt'],
    sort: { by: 'titleAsWritten', order: 'ASC' },
  },
  'api::content-group.content-group': {
    list: ['code', 'label', 'order'],
    sort: { by: 'order', order: 'ASC' },
  },
  'api::vocabulary-term.vocabulary-term': {
    list: ['vocabulary', 'code', 'label', 'order', 'active'],
    sort: { by: 'vocabulary', order: 'ASC' },
  },
  'caption.event-statement': { edit: ['event:6 asWritten:6', ...EVIDENCE] },
  'caption.place-statement': { edit: ['place:6 asWritten:6', ...EVIDENCE] },
  'caption.author-statement': { edit: ['person:6 organization:6', 'asWritten:12', ...EVIDENCE] },
  'caption.time-statement': { edit: ['date:12', ...EVIDENCE] },
  'caption.persons-statement': { edit: ['people:12', 'nobody:6 unknown:6', 'unknownReason:12'] },
  'caption.person-mention': {
    edit: ['person:6 asWritten:6', 'position:6 titleAtDate:6', 'certainty:4 source:8'],
    mainField: 'asWritten',
  },
  'media.representation': {
    edit: [
      'role:6 processing:6',
      'label:6 pageNumber:6',
      'file:6 inscription:6',
      'inscriptionSource:6 language:6',
    ],
    mainField: 'label',
  },
  'provenance.custody': {
    edit: [
      'holder:12',
      'donor:6 organization:6',
      'from:6 to:6',
      'acquiredBy:12',
      'source:12',
      'unknown:4 unknownReason:8',
    ],
    mainField: 'holder',
  },
  'storage.location': { edit: ['repository:12', 'shelf:6 box:6', 'file:6 sheets:6'] },
  'authority.other-name': { edit: ['name:6 nameKind:6', 'source:12'], mainField: 'name' },
  'authority.gso-code': { edit: ['code:4 validFrom:4 validTo:4'], mainField: 'code' },
};
