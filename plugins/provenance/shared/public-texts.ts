import { textsAt, type FieldText } from './texts-at';

/** The fields whose words the public will read; `internalNote` and the place in the store are not among them. */
const PUBLIC_FIELDS: readonly string[] = [
  'title',
  'titleEn',
  'description',
  'provenance',
  'creditLine',
  'rightsStatement',
  'transcription',
  'autograph',
  'subject',
  'signer',
  'noSubtitlesReason',
  ...['captionEvent', 'captionPlace', 'captionAuthor', 'captionTime'].flatMap((statement) => [
    `${statement}.asWritten`,
    `${statement}.source`,
    `${statement}.unknownReason`,
  ]),
  'captionTime.date.text',
  'captionPersons.unknownReason',
  ...['asWritten', 'position', 'titleAtDate', 'source'].map((name) => `captionPersons.people.*.${name}`),
  ...['label', 'inscription', 'inscriptionSource'].map((name) => `representations.*.${name}`),
  ...['holder', 'acquiredBy', 'source', 'unknownReason'].map((name) => `custody.*.${name}`),
];

const PATTERNS = PUBLIC_FIELDS.map((field) => field.split('.'));

/** Every text of a row that will be public, with where it stands. */
export const publicTexts = (raw: unknown): FieldText[] =>
  PATTERNS.flatMap((pattern) => textsAt(raw, pattern));
