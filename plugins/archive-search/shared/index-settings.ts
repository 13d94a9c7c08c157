import type { AliasFile } from './projection/alias-table';
import type { PublicItemDocument } from './public-item-document';

type Field = keyof PublicItemDocument;

/** An attribute that is only compared for equality: it needs none of what facets and ranges are indexed for. */
interface FilterableWords {
  attributePatterns: string[];
  features: { facetSearch: boolean; filter: { equality: boolean; comparison: boolean } };
}

/** Settings of the public index, as code (rule X12). Mirrors the engine's own shape. */
export interface IndexSettings {
  searchableAttributes: string[];
  displayedAttributes: string[];
  filterableAttributes: (string | FilterableWords)[];
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

/** What the engine may hand out to us. `refs` and the filters stay inside; `rank` goes no further than our own ranking. */
const DISPLAYED = fields(
  'id',
  'kind',
  'documentId',
  'title',
  'texts',
  'groupCode',
  'restorationStatus',
  'display',
  'rank',
  'rankVersion',
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

/** The same sound, written both ways (V25 of packages/vietnamese); the engine compares synonyms without marks. */
const SAME_SOUND: Readonly<Record<string, string[]>> = Object.fromEntries(
  ['h', 'k', 'l', 'm', 's', 't', 'qu'].flatMap((onset) => [
    [`${onset}i`, [`${onset}y`]],
    [`${onset}y`, [`${onset}i`]],
  ]),
);

/** The settings of the public index; synonyms come from `data/search-aliases.json`. */
export const indexSettings = (aliases: AliasFile): IndexSettings => ({
  searchableAttributes: SEARCHABLE,
  displayedAttributes: DISPLAYED,
  filterableAttributes: [
    ...FILTERABLE,
    {
      attributePatterns: fields('words'),
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: fields('sortDate', 'titleSort', 'addedAt'),
  // `sort` first: a reader who asks for "oldest first" wants exactly that, not the oldest among the best matches. The order of
  // the head is ours (rule X33): the engine only chooses it, so that the distances between words need not be indexed, which
  // took more than half of the time of indexing.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness'],
  synonyms: { ...SAME_SOUND, ...aliases.synonyms },
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    disableOnAttributes: fields('codes', 'persons'),
    // Vietnamese syllables of 5–6 letters differ by one letter all the time (phuoc/thuoc): requirements §6.4.
    minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 },
  },
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  proximityPrecision: 'byAttribute',
});
