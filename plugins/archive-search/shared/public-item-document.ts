import type { ItemKind } from './kinds';

/** What a search hit shows, projected beforehand so that a search needs no database. */
export interface HitDisplay {
  date: string | null;
  place: string | null;
  persons: string[];
  event: string | null;
  /** `processing`: what was done to the very file whose picture is shown. */
  picture: { thumb: string; screen: string; width: number; height: number; processing: string } | null;
  pages: number | null;
  durationSeconds: number | null;
}

/**
 * A published item as the public index holds it (rule X8). This type is the allow-list: `projectItem` returns exactly this.
 * Days are `YYYYMMDD` numbers, years are numbers, `addedAt` is in milliseconds since 1970.
 */
export interface PublicItemDocument {
  id: string;
  kind: ItemKind;
  documentId: string;

  title: string;
  codes: string[];
  persons: string[];
  events: string[];
  places: string[];
  time: string[];
  author: string[];
  titleEn: string | null;
  description: string | null;
  details: string[];
  inscriptions: string[];
  transcription: string | null;
  searchAliases: string[];
  /** What a snippet may be taken from: description, inscriptions, details, transcription, cut where they are long. */
  texts: string[];
  /** The distinct words of `rank` without marks: who has one of some words (rule X31), and how many have it. */
  words: string[];
  /** Title, caption and texts as ranking compares them (`ranking/rank-text.ts`); never part of an answer. */
  rank: string;
  /** Changes with `rank`: says whether a copy of it that was kept is still the text. */
  rankVersion: string;

  groupCode: string | null;
  decades: number[];
  yearFrom: number | null;
  yearTo: number | null;
  placeIds: string[];
  placeFacet: string[];
  personIds: string[];
  personFacet: string[];
  eventId: string | null;
  eventFacet: string | null;
  donorKind: string | null;
  restorationStatus: string;
  /** What was done to the files that are shown, each once. */
  processing: string[];
  /** Every record this document was made from: finds it again after a record is gone (rule X7). */
  refs: string[];

  sortDate: number | null;
  titleSort: string;
  addedAt: number;

  display: HitDisplay;
}
