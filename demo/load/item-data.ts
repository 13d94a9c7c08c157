import { type HistoricalDate, parseDatePhrase } from '../../packages/vietnamese/src';
import type {
  AuthorWords,
  EventWords,
  EvidenceWords,
  Holding,
  Mention,
  PersonsWords,
  PlaceWords,
  TimeWords,
  Unknown,
} from '../holdings/types';
import { DemoError } from './demo-error';
import type { Resolver } from './references';

type Data = Record<string, unknown>;

/** The date that the words mean. @throws DemoError `DEMO_DATE`: the demonstration data is wrong. */
export const dateOf = (phrase: string): HistoricalDate => {
  const parsed = parseDatePhrase(phrase);
  if (parsed.ok) return parsed.date;
  throw new DemoError('DEMO_DATE', `“${phrase}”: ${parsed.vi}`, `“${phrase}”: ${parsed.en}`);
};

const isUnknown = (words: object): words is Unknown => 'unknown' in words;

const unknownData = ({ unknown }: Unknown): Data => ({ unknown: true, unknownReason: unknown });

const evidence = ({ certainty, source }: EvidenceWords): Data => ({ certainty, source });

const eventData = (words: EventWords, refs: Resolver): Data =>
  isUnknown(words)
    ? unknownData(words)
    : {
        ...(words.event ? { event: refs.get('event', words.event) } : {}),
        asWritten: words.asWritten,
        ...evidence(words),
      };

const mentionData = (mention: Mention, refs: Resolver): Data => ({
  ...(mention.person ? { person: refs.get('person', mention.person) } : {}),
  asWritten: mention.asWritten,
  position: mention.position,
  titleAtDate: mention.titleAtDate,
  ...evidence(mention),
});

const personsData = (words: PersonsWords, refs: Resolver): Data => {
  if ('nobody' in words) return { nobody: true };
  return isUnknown(words)
    ? unknownData(words)
    : { people: words.people.map((mention) => mentionData(mention, refs)) };
};

const timeData = (words: TimeWords): Data =>
  isUnknown(words) ? unknownData(words) : { date: dateOf(words.date), ...evidence(words) };

const placeData = (words: PlaceWords, refs: Resolver): Data =>
  isUnknown(words)
    ? unknownData(words)
    : {
        ...(words.place ? { place: refs.get('place', words.place) } : {}),
        asWritten: words.asWritten,
        ...evidence(words),
      };

const authorData = (words: AuthorWords, refs: Resolver): Data =>
  isUnknown(words)
    ? unknownData(words)
    : {
        ...(words.person ? { person: refs.get('person', words.person) } : {}),
        ...(words.organization ? { organization: refs.get('organization', words.organization) } : {}),
        asWritten: words.asWritten,
        ...evidence(words),
      };

const fileData = (holding: Holding, refs: Resolver): Data[] =>
  holding.files.map(({ file, ...words }) => ({ ...words, file: refs.get('file', file.key) }));

/** Under which key an item of the demonstration is found again in the archive. */
export const ingestKeyOf = ({ key }: Holding): string => `demo:${key}`;

/**
 * The data of an item as `strapi.documents` takes it. Pure; with other references (rows with an id instead of document
 * ids) it yields the populated row that the gate judges.
 */
export const itemData = (holding: Holding, refs: Resolver): Data => ({
  ...holding.more,
  ingestKey: ingestKeyOf(holding),
  title: holding.title,
  titleEn: holding.titleEn,
  description: holding.description,
  contentGroup: refs.get('group', holding.group),
  ...(holding.event ? { captionEvent: eventData(holding.event, refs) } : {}),
  ...(holding.persons ? { captionPersons: personsData(holding.persons, refs) } : {}),
  ...(holding.time ? { captionTime: timeData(holding.time) } : {}),
  ...(holding.place ? { captionPlace: placeData(holding.place, refs) } : {}),
  ...(holding.author ? { captionAuthor: authorData(holding.author, refs) } : {}),
  ...(holding.issuer ? { issuer: refs.get('organization', holding.issuer) } : {}),
  ...(holding.issuedDate ? { issuedDate: dateOf(holding.issuedDate) } : {}),
  ...(holding.accession ? { accession: refs.get('accession', holding.accession) } : {}),
  provenance: holding.provenance,
  accessRegime: holding.access,
  ...(holding.location ? { location: holding.location } : {}),
  secrecy: '0',
  representations: fileData(holding, refs),
});
