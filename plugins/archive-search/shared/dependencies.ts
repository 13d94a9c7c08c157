import { ITEM_KINDS, type ItemKind } from './kinds';

/** A way in which items show a record: the attributes that lead from the item to it, through components and relations. */
export interface ShownBy {
  readonly kinds: readonly ItemKind[];
  readonly path: readonly string[];
}

/** What must be projected again when a record of a type changes. */
export interface Dependency {
  readonly shownBy: readonly ShownBy[];
  /** Relation from a record to its parent: items that show a descendant also show this record. */
  readonly ancestorsBy?: string;
}

const all = (...path: string[]): ShownBy => ({ kinds: ITEM_KINDS, path });

/**
 * Which records are shown by which items (rule X7). A test compares this table with the schemas, so a new relation
 * cannot be forgotten.
 */
export const DEPENDENCIES: Readonly<Record<string, Dependency>> = {
  'api::person.person': {
    shownBy: [all('captionPersons', 'people', 'person'), all('captionAuthor', 'person')],
  },
  'api::event.event': { shownBy: [all('captionEvent', 'event')] },
  'api::place.place': { shownBy: [all('captionPlace', 'place')], ancestorsBy: 'parent' },
  'api::organization.organization': {
    shownBy: [all('captionAuthor', 'organization'), { kinds: ['document'], path: ['issuer'] }],
  },
  'api::accession.accession': { shownBy: [all('accession')] },
  'api::donor.donor': { shownBy: [all('accession', 'donor')] },
  'api::content-group.content-group': { shownBy: [all('contentGroup')] },
  // Offices judge a caption; they are not shown with it.
  'api::office-holding.office-holding': { shownBy: [] },
  // Items hold the codes of terms; labels are looked up when a search is answered, so no item changes with them.
  'api::vocabulary-term.vocabulary-term': { shownBy: [] },
};

/** Components of an item that no index and no public page shows: their relations need no projection. */
export const NOT_SHOWN: readonly string[] = ['custody'];

/** Types whose labels are looked up when a search is answered (rule X15). */
export const LABEL_UIDS: readonly string[] = [
  'api::vocabulary-term.vocabulary-term',
  'api::content-group.content-group',
];
