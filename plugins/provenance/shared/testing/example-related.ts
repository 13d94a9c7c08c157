import type { AccessionFacts, OfficeFacts, PersonFacts, RelatedFacts, Span } from '../related-facts';
import { BA } from './example-item';

/** A span of days; one argument gives a year. For tests. */
export const span = (from: string | null, to: string | null = from): Span => ({
  from: from?.length === 4 ? `${from}-01-01` : from,
  to: to?.length === 4 ? `${to}-12-31` : to,
});

/** An office held. For tests. */
export const exampleOffice = (change: Partial<OfficeFacts> = {}): OfficeFacts => ({
  title: 'BTHU',
  titleLabel: 'Bí thư Huyện ủy',
  asWritten: 'Bí thư Huyện ủy Bác Ái',
  rank: 60,
  span: span('1965', '1970'),
  ...change,
});

/** The person of the example's caption, with nothing known but the name. For tests. */
export const examplePerson = (change: Partial<PersonFacts> = {}): PersonFacts => ({
  documentId: BA,
  name: 'Nguyễn Văn Ba',
  otherNames: [],
  living: false,
  birth: null,
  death: null,
  offices: [],
  ...change,
});

/** An accession whose papers are in order. For tests. */
export const exampleAccession = (change: Partial<AccessionFacts> = {}): AccessionFacts => ({
  documentId: 'dot-2023-001',
  number: '2023-001',
  handoverRecordNumber: '07-BB/VPHU',
  acquisitionMode: 'HT',
  acquired: span('2023-05-12'),
  ownershipTransferred: true,
  deedNumber: '02-QĐ/VPHU',
  accuracySignedBy: 'Chamaléa Bốc',
  accuracySignedOn: span('2023-05-12'),
  donor: { documentId: 'bo', name: 'Gia đình ông Chamaléa Bốc', kind: 'family' },
  ...change,
});

/** What other records say of the example item: nothing against it. For tests. */
export const exampleRelated = (change: Partial<RelatedFacts> = {}): RelatedFacts => ({
  today: '2026-11-24',
  persons: new Map([[BA, examplePerson()]]),
  event: null,
  place: null,
  accession: exampleAccession(),
  copies: [],
  codeTakenBy: null,
  namedInText: [],
  ...change,
});

/** The facts of one changed person of the caption. For tests. */
export const withPerson = (change: Partial<PersonFacts>): RelatedFacts =>
  exampleRelated({ persons: new Map([[BA, examplePerson(change)]]) });
