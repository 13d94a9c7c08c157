const NAMED = { select: ['id', 'documentId', 'name'] };
const IDS = { select: ['id', 'documentId'] };

/** What is read of the records an item refers to: also by the form's judgement, which looks up what is being connected. */
export const RELATION_SELECTIONS = {
  'api::content-group.content-group': {},
  'api::event.event': { select: ['id', 'documentId', 'name', 'date'] },
  'api::person.person': IDS,
  'api::organization.organization': NAMED,
  'api::place.place': IDS,
  'api::donor.donor': NAMED,
  'api::accession.accession': {
    select: [
      'id',
      'documentId',
      'number',
      'acquisitionMode',
      'acquiredOn',
      'handoverRecordNumber',
      'ownershipTransferred',
      'deedNumber',
    ],
    populate: {
      donor: { select: ['id', 'documentId', 'name', 'donorKind'] },
      accuracyStatement: { select: ['id', 'signedBy', 'signedOn'] },
    },
  },
} as const;

/** Of a file we need what preservation wrote about the master, and the hash that finds its copies. */
export const FILE_SELECTION = { select: ['id', 'documentId', 'hash', 'provider_metadata'] } as const;

/**
 * What a judgement reads of an item, spelled out: never `populate: '*'`. Persons and places are only named here; what
 * is to be known of them is read for all items of a batch together (`evaluation/reading`).
 */
export const ITEM_POPULATE = {
  contentGroup: true,
  captionEvent: { populate: { event: RELATION_SELECTIONS['api::event.event'] } },
  captionPersons: { populate: { people: { populate: { person: IDS } } } },
  captionTime: true,
  captionPlace: { populate: { place: IDS } },
  captionAuthor: { populate: { person: IDS, organization: NAMED } },
  custody: { populate: { donor: NAMED, organization: NAMED } },
  representations: { populate: { file: FILE_SELECTION } },
  accession: RELATION_SELECTIONS['api::accession.accession'],
};
