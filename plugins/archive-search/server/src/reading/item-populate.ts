import type { ItemKind } from '../../../shared/kinds';

/** A query of Strapi's own shape, written out: nothing is ever read that is not named here (decision 9). */
export interface Selection {
  select: readonly string[];
  populate?: Readonly<Record<string, Selection>>;
}

const EVIDENCE = ['certainty', 'source', 'unknown', 'unknownReason'];
const NAMES: Selection = { select: ['name'] };

const PERSON: Selection = { select: ['documentId', 'fullName'], populate: { otherNames: NAMES } };
const ORGANIZATION: Selection = {
  select: ['documentId', 'name', 'shortName'],
  populate: { otherNames: NAMES },
};

const POPULATE: Readonly<Record<string, Selection>> = {
  contentGroup: { select: ['documentId', 'code'] },
  captionEvent: {
    select: ['asWritten', ...EVIDENCE],
    populate: { event: { select: ['documentId', 'name'], populate: { otherNames: NAMES } } },
  },
  captionPersons: {
    select: ['nobody', 'unknown', 'unknownReason'],
    populate: {
      people: {
        select: ['asWritten', 'position', 'titleAtDate', 'certainty', 'source'],
        populate: { person: PERSON },
      },
    },
  },
  captionTime: { select: ['date', ...EVIDENCE] },
  captionPlace: {
    select: ['asWritten', ...EVIDENCE],
    populate: { place: { select: ['documentId'] } },
  },
  captionAuthor: {
    select: ['asWritten', ...EVIDENCE],
    populate: { person: PERSON, organization: ORGANIZATION },
  },
  representations: {
    select: [
      'role',
      'pageNumber',
      'processing',
      'madeFrom',
      'label',
      'inscription',
      'inscriptionSource',
      'language',
    ],
    populate: { file: { select: ['mime', 'formats', 'provider_metadata'] } },
  },
  accession: {
    select: ['documentId', 'number', 'acquisitionMode', 'acquiredOn'],
    populate: { donor: { select: ['documentId', 'name', 'donorKind', 'mayBeNamed'] } },
  },
};

const FIELDS = [
  'documentId',
  'title',
  'titleEn',
  'description',
  'docCode',
  'archivesNumber',
  'provenance',
  'accessRegime',
  'secrecy',
  'creditLine',
  'rightsStatement',
  'restorationStatus',
  'createdAt',
  'updatedAt',
  'publishedAt',
];

const KIND_FIELDS: Readonly<Record<ItemKind, readonly string[]>> = {
  photo: [],
  film: ['playTime'],
  document: [
    'numberOfPage',
    'codeNumber',
    'codeNotation',
    'organName',
    'subject',
    'signer',
    'autograph',
    'transcription',
  ],
};

/** What is read of a published item, for the index and for its page. */
export const itemSelection = (kind: ItemKind): Selection => ({
  select: [...FIELDS, ...KIND_FIELDS[kind]],
  populate: kind === 'document' ? { ...POPULATE, issuer: ORGANIZATION } : POPULATE,
});
