import { titleSortKey } from '../../../../packages/vietnamese/src';
import { mayBeDescribed, mayBeShown } from '../access';
import { cleanText, cleanTexts } from '../clean-text';
import { type FileGeneration, generationAt } from '../generations';
import { indexId, type ItemKind } from '../kinds';
import type { PictureDescriber } from '../picture';
import type { PublicItemDocument } from '../public-item-document';
import { foldWord, rankText, rankTextWords, textVersion } from '../ranking/rank-text';
import type { ItemRow, PlaceNode } from '../rows';
import { aliasesIn, type AliasTable } from './alias-table';
import { captionTexts, organizationNames } from './caption-texts';
import { withCompactCodes } from './compact-code';
import { dateFacets } from './date-facets';
import { dateForms } from './date-forms';
import { facetValue } from './facet-value';
import { hitDisplay } from './hit-display';
import { joinedNames } from './joined-names';
import { placeLine } from './places';
import { snippetTexts } from './snippet-texts';

/** What a projection needs besides the row. */
export interface ProjectionContext {
  /** The places of the rows with all their ancestors. */
  places: ReadonlyMap<string, PlaceNode>;
  aliases: AliasTable;
  describePicture: PictureDescriber;
  /** What is told of each file of a row, by documentId; rows speak for themselves where there is nothing. */
  generations?: ReadonlyMap<string, readonly FileGeneration[]>;
}

const idsOf = (...records: ({ documentId: string } | null | undefined)[]): string[] => [
  ...new Set(records.flatMap((record) => (record ? [record.documentId] : []))),
];

function itemCodes(row: ItemRow): string[] {
  const symbol = cleanTexts([row.codeNumber, row.codeNotation]).join('-');
  return withCompactCodes(cleanTexts([row.docCode, row.archivesNumber, symbol]));
}

const timestamp = (value: string | Date | null | undefined): number =>
  value ? new Date(value).getTime() : 0;

/** What was done to the files that may be shown, each once, in the order of the item. */
const shownProcessing = (row: ItemRow, generations: readonly FileGeneration[] | undefined): string[] =>
  mayBeShown(row)
    ? [
        ...new Set(
          (row.representations ?? []).flatMap((entry, at) =>
            entry.file && entry.role !== 'subtitle' ? [generationAt(entry, generations, at).processing] : [],
          ),
        ),
      ]
    : [];

/**
 * The public index document of a published row, by allow-list (rules X8, X9), or null where the item may not be told
 * to anonymous readers. Pure: the same row and context give the same document.
 */
export function projectItem(
  kind: ItemKind,
  row: ItemRow,
  context: ProjectionContext,
): PublicItemDocument | null {
  if (!mayBeDescribed(row)) return null;

  const generations = context.generations?.get(row.documentId);
  const line = placeLine(row.captionPlace?.place?.documentId, context.places);
  const caption = captionTexts(row, line);
  const people = (row.captionPersons?.people ?? []).flatMap(({ person }) => (person ? [person] : []));
  const event = row.captionEvent?.event;
  const donor = row.accession?.donor;

  const title = cleanText(row.title) ?? '';
  const description = cleanText(row.description);
  const transcription = cleanText(row.transcription);
  const details = cleanTexts([
    row.subject,
    ...organizationNames(row.issuer),
    row.organName,
    row.signer,
    row.autograph,
    // A donor is named only where they agreed (requirements A23).
    donor?.mayBeNamed ? donor.name : null,
  ]);
  const inscriptions = cleanTexts((row.representations ?? []).map(({ inscription }) => inscription));
  const captionWords = Object.values(caption).flat();
  const everything = [title, ...captionWords, description, ...details, ...inscriptions, transcription].join(
    '\n',
  );

  const codes = itemCodes(row);
  const time = [...caption.time, ...dateForms(row.captionTime?.date)];
  const searchAliases = [...aliasesIn(everything, context.aliases), ...joinedNames(everything)];
  const rank = rankText({
    title,
    caption: [...codes, ...captionWords, ...time, ...searchAliases],
    body: [...cleanTexts([row.titleEn, description]), ...details, ...inscriptions, transcription ?? ''],
  });

  return {
    id: indexId(kind, row.documentId),
    kind,
    documentId: row.documentId,

    title,
    codes,
    persons: caption.persons,
    events: caption.events,
    places: caption.places,
    time,
    author: caption.author,
    titleEn: cleanText(row.titleEn),
    description,
    details,
    inscriptions,
    transcription,
    searchAliases,
    texts: snippetTexts([description, ...inscriptions, ...details, transcription]),
    words: [...new Set(rankTextWords(rank).flat().map(foldWord))],
    rank,
    rankVersion: textVersion(rank),

    groupCode: cleanText(row.contentGroup?.code),
    ...dateFacets(row.captionTime?.date),
    placeIds: line.map(({ documentId }) => documentId),
    placeFacet: line.map(({ label, documentId }) => facetValue(label, documentId)),
    personIds: idsOf(...people),
    personFacet: [
      ...new Set(people.map((person) => facetValue(cleanText(person.fullName) ?? '', person.documentId))),
    ],
    eventId: event?.documentId ?? null,
    eventFacet: event ? facetValue(cleanText(event.name) ?? '', event.documentId) : null,
    donorKind: cleanText(donor?.donorKind),
    restorationStatus: cleanText(row.restorationStatus) ?? 'not-needed',
    processing: shownProcessing(row, generations),
    refs: idsOf(
      ...people,
      event,
      ...line,
      row.captionAuthor?.person,
      row.captionAuthor?.organization,
      row.issuer,
      row.accession,
      donor,
      row.contentGroup,
    ),

    titleSort: titleSortKey(title),
    addedAt: timestamp(row.createdAt),

    display: hitDisplay(kind, row, line[0], context.describePicture, generations),
  };
}
