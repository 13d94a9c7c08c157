import type { PersonMention, PersonsStatement } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { AsWrittenNote, CertaintyNote, SourceNote, UnknownNote } from './evidence-notes';
import { SearchLink } from './search-link';

/** Who is in the picture, one by one; some may be known and the others not. */
export function CaptionPersons({ statement }: { statement: PersonsStatement | null }) {
  const { m } = useLanguage();
  const people = statement?.people ?? [];
  if (!statement || (people.length === 0 && !statement.nobody && !statement.unknown)) {
    return <p className="unknown">{m.item.notStated}</p>;
  }
  if (statement.nobody) return <p className="value">{m.item.nobody}</p>;
  return (
    <>
      {people.length > 0 ? (
        <ul className="people">
          {people.map((person, index) => (
            <li key={index}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      ) : null}
      <SourceNote source={statement.source} />
      {statement.unknown ? <UnknownNote reason={statement.unknownReason} /> : null}
    </>
  );
}

function Person({ person }: { person: PersonMention }) {
  const { m } = useLanguage();
  const name = person.name ?? person.asWritten ?? m.item.unknown;
  const details = [person.titleAtDate ? m.item.titleAtDate(person.titleAtDate) : null, person.position];
  return (
    <>
      <p className="value" lang="vi">
        {person.documentId ? (
          <SearchLink
            facet="person"
            value={person.documentId}
            label={name}
            spoken={m.item.moreOf.person(name)}
          />
        ) : (
          name
        )}{' '}
        <CertaintyNote certainty={person.certainty} certaintyLabel={person.certaintyLabel} />
      </p>
      {details.some(Boolean) ? (
        <p className="value-detail" lang="vi">
          {details.filter(Boolean).join(' · ')}
        </p>
      ) : null}
      <AsWrittenNote asWritten={person.asWritten} value={name} />
      <SourceNote source={person.source} />
    </>
  );
}
