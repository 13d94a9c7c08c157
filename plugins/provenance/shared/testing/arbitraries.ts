import fc from 'fast-check';

import type {
  AccessionFacts,
  CopyFacts,
  OfficeFacts,
  PersonFacts,
  RelatedFacts,
  Span,
} from '../related-facts';
import { BA, exampleItem } from './example-item';

/** Random rows and related records for tests that nothing is ever too strange to be judged. */

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('Bí thư Huyện ủy', '0912345678', 'số 12 đường Lê Lợi', '§¶ng bé'),
);
const day = fc.constantFrom(
  '1838-12-31',
  '1930-02-03',
  '1967-01-01',
  '1968-02-29',
  '1975-04-30',
  '2024-09-09',
  '',
);
const dayOrNull = fc.option(day);

const anySpan: fc.Arbitrary<Span> = fc.record({ from: dayOrNull, to: dayOrNull });
const spanOrNull = fc.option(anySpan);

const date = fc.record({ text, from: dayOrNull, to: dayOrNull });
const statement = fc.record({
  date,
  asWritten: fc.option(text),
  unknown: fc.boolean(),
  person: fc.constantFrom(null, { id: 1, documentId: BA }),
  event: fc.constantFrom(null, { id: 1 }),
  place: fc.constantFrom(null, { id: 1 }),
});

/** A row whose every field may be sensible, half sensible or anything. */
export const anyRow: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    {
      title: text,
      description: text,
      docCode: text,
      captionEvent: statement,
      captionTime: statement,
      captionPlace: statement,
      captionAuthor: statement,
      captionPersons: fc.record({
        people: fc.array(fc.record({ person: fc.constant({ id: 1, documentId: BA }), titleAtDate: text }), {
          maxLength: 3,
        }),
      }),
      contentGroup: fc.record({
        id: fc.constant(1),
        code: fc.constantFrom('G2', 'G3', 'G5', 'H7', 'toString'),
      }),
      custody: fc.array(fc.record({ holder: text, from: date, to: date, unknown: fc.boolean() }), {
        maxLength: 4,
      }),
      representations: fc.array(
        fc.record({
          role: fc.constantFrom('page', 'front', 'subtitle', 'constructor'),
          processing: fc.constantFrom('original', 'restored', null),
          file: fc.record({
            id: fc.constantFrom(1, 2, 7),
            provider_metadata: fc.record({
              sha256: text,
              pages: fc.integer(),
              verifiedAt: text,
              capturedOn: text,
            }),
          }),
        }),
        { maxLength: 4 },
      ),
      numberOfPage: fc.double(),
      typePic: text,
      colour: fc.constantFrom('01', '02'),
      typeMedia: fc.constantFrom('01', '02'),
      confidenceLevel: fc.constantFrom('01', '02'),
      accessRegime: fc.constantFrom('cong-khai-tai', 'cong-khai-xem'),
    },
    { requiredKeys: [] },
  )
  .chain((sensible) =>
    fc
      .dictionary(fc.constantFrom(...Object.keys(exampleItem()), 'issuedDate'), fc.jsonValue(), {
        maxKeys: 3,
      })
      .map((anything) => exampleItem({ ...sensible, ...anything })),
  );

const office: fc.Arbitrary<OfficeFacts> = fc.record({
  title: fc.option(text),
  titleLabel: fc.option(text),
  asWritten: text,
  rank: fc.option(fc.integer()),
  span: spanOrNull,
});

const person: fc.Arbitrary<PersonFacts> = fc.record({
  documentId: fc.constantFrom(BA, 'x'),
  name: text,
  otherNames: fc.array(text, { maxLength: 2 }),
  living: fc.boolean(),
  birth: spanOrNull,
  death: spanOrNull,
  offices: fc.array(office, { maxLength: 3 }),
});

const accession: fc.Arbitrary<AccessionFacts> = fc.record({
  documentId: text,
  number: text,
  handoverRecordNumber: fc.option(text),
  acquisitionMode: fc.option(fc.constantFrom('HT', 'CM', 'SX', 'toString')),
  acquired: spanOrNull,
  ownershipTransferred: fc.boolean(),
  deedNumber: fc.option(text),
  accuracySignedBy: fc.option(text),
  accuracySignedOn: spanOrNull,
  donor: fc.option(fc.record({ documentId: text, name: text, kind: fc.option(text) })),
});

const copy: fc.Arbitrary<CopyFacts> = fc.record({
  fileId: fc.constantFrom(1, 2, 7),
  distance: fc.integer({ min: 0, max: 64 }),
  uid: text,
  documentId: text,
  title: text,
  donor: fc.option(text),
});

/** Related records as the server might read them, sensible or not. */
export const anyRelated: fc.Arbitrary<RelatedFacts> = fc.record({
  today: fc.oneof(day, text),
  persons: fc
    .array(person, { maxLength: 3 })
    .map((people) => new Map(people.map((one) => [one.documentId, one]))),
  event: fc.option(fc.record({ documentId: text, name: text, span: spanOrNull })),
  place: fc.option(
    fc.record({
      documentId: text,
      label: text,
      validity: spanOrNull,
      atThatDate: fc.array(fc.record({ documentId: text, label: text }), { maxLength: 4 }),
    }),
  ),
  accession: fc.option(accession),
  copies: fc.array(copy, { maxLength: 4 }),
  codeTakenBy: fc.option(fc.record({ uid: text, documentId: text, title: text })),
  namedInText: fc.array(person, { maxLength: 3 }),
});
