import type { AliasFile } from './projection/alias-table';
import type { PublicItemDocument } from './public-item-document';

type Field = keyof PublicItemDocument;

/** Settings of the public index, as code (rule X12). Mirrors the engine's own shape. */
export interface IndexSettings {
  searchableAttributes: string[];
  displayedAttributes: string[];
  filterableAttributes: string[];
  sortableAttributes: string[];
  rankingRules: string[];
  synonyms: Record<string, string[]>;
  typoTolerance: {
    enabled: boolean;
    disableOnNumbers: boolean;
    disableOnAttributes: string[];
    minWordSizeForTypos: { oneTypo: number; twoTypos: number };
  };
  pagination: { maxTotalHits: number };
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, 'count' | 'alpha'> };
  proximityPrecision: 'byWord' | 'byAttribute';
}

const fields = <T extends Field>(...names: T[]): T[] => names;

/** Where words are looked for; a hit in an earlier field ranks higher. */
const SEARCHABLE = fields(
  'title',
  'codes',
  'persons',
  'events',
  'places',
  'time',
  'author',
  'titleEn',
  'description',
  'details',
  'inscriptions',
  'transcription',
  'searchAliases',
);

/** What the engine may hand out. `refs`, `telex` and the filters stay inside. */
const DISPLAYED = fields(
  'id',
  'kind',
  'documentId',
  'title',
  'description',
  'details',
  'inscriptions',
  'transcription',
  'groupCode',
  'restorationStatus',
  'display',
);

const FILTERABLE = fields(
  'kind',
  'groupCode',
  'decades',
  'yearFrom',
  'yearTo',
  'placeIds',
  'placeFacet',
  'personIds',
  'personFacet',
  'eventId',
  'eventFacet',
  'donorKind',
  'restorationStatus',
  'processing',
  'refs',
);

/** The settings of the public index; synonyms come from `data/search-aliases.json`. */
export const indexSettings = (aliases: AliasFile): IndexSettings => ({
  searchableAttributes: SEARCHABLE,
  displayedAttributes: DISPLAYED,
  filterableAttributes: FILTERABLE,
  sortableAttributes: fields('sortDate', 'titleSort', 'addedAt'),
  // `sort` first: a reader who asks for "oldest first" wants exactly that, not the oldest among the best matches.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  synonyms: aliases.synonyms,
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    disableOnAttributes: fields('codes', 'persons'),
    // Vietnamese syllables of 5–6 letters differ by one letter all the time (phuoc/thuoc): requirements §6.4.
    minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 },
  },
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  proximityPrecision: 'byWord',
});
