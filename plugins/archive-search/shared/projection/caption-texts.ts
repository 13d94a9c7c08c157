import { isHistoricalDate } from '../../../../packages/vietnamese/src';
import { cleanText, cleanTexts } from '../clean-text';
import { dateWords } from '../date-words';
import type { ItemRow, OrganizationRow, OtherNameRow, PersonRow, PlaceNode } from '../rows';

/** The words of the five caption elements (A24), each as shown, by its other names and as written. */
export interface CaptionTexts {
  events: string[];
  persons: string[];
  time: string[];
  places: string[];
  author: string[];
}

const names = (rows: OtherNameRow[] | null | undefined) => (rows ?? []).map((row) => row.name);

const personNames = (person: PersonRow | null | undefined) =>
  person ? [person.fullName, ...names(person.otherNames)] : [];

/** All the names of an organization. */
export const organizationNames = (organization: OrganizationRow | null | undefined) =>
  organization ? [organization.name, organization.shortName, ...names(organization.otherNames)] : [];

/** The words of the caption; `placeLine` is the place of the caption with its ancestors, nearest first. */
export function captionTexts(row: ItemRow, placeLine: readonly PlaceNode[]): CaptionTexts {
  const { captionEvent, captionPersons, captionPlace, captionAuthor } = row;
  const date = row.captionTime?.date;
  return {
    events: cleanTexts([
      captionEvent?.event?.name,
      ...names(captionEvent?.event?.otherNames),
      captionEvent?.asWritten,
    ]),
    persons: cleanTexts(
      (captionPersons?.people ?? []).flatMap(({ person, asWritten, titleAtDate }) => [
        ...personNames(person),
        asWritten,
        titleAtDate,
      ]),
    ),
    time: isHistoricalDate(date) ? cleanTexts([dateWords(date), date.text]) : [],
    places: cleanTexts([
      ...placeLine.flatMap((place) => [place.label, place.name, ...place.otherNames]),
      captionPlace?.asWritten,
    ]),
    author: cleanTexts([
      ...personNames(captionAuthor?.person),
      ...organizationNames(captionAuthor?.organization),
      captionAuthor?.asWritten,
    ]),
  };
}

/** The name of a mentioned person as shown: that of the authority, else the words as written. */
export const shownName = (mention: { person?: PersonRow | null; asWritten?: string | null }): string | null =>
  cleanText(mention.person?.fullName) ?? cleanText(mention.asWritten);
