import type { ItemKind } from './contracts';

/** A way from an item to a record, through components and relations. */
export interface LeadsTo {
  readonly kinds: readonly ItemKind[];
  readonly path: readonly string[];
}

const ALL: readonly ItemKind[] = ['photo', 'film', 'document'];

const all = (...path: string[]): LeadsTo => ({ kinds: ALL, path });

/**
 * Which items must be judged again when a record of a type changes (E6). A test holds the table against the schemas,
 * so that a new relation cannot be forgotten. Besides these ways, the worker follows what the stored verdicts rest on:
 * once a person is deleted, nothing leads from the item to them any more.
 */
export const ITEM_DEPENDENCIES: Readonly<Record<string, readonly LeadsTo[]>> = {
  'api::person.person': [all('captionPersons', 'people', 'person'), all('captionAuthor', 'person')],
  // Offices judge the caption of everybody who held them (A13, A14).
  'api::office-holding.office-holding': [
    all('captionPersons', 'people', 'person', 'offices'),
    all('captionAuthor', 'person', 'offices'),
  ],
  'api::event.event': [all('captionEvent', 'event')],
  'api::place.place': [all('captionPlace', 'place')],
  'api::organization.organization': [
    all('captionAuthor', 'organization'),
    all('custody', 'organization'),
    { kinds: ['document'], path: ['issuer'] },
  ],
  'api::donor.donor': [all('accession', 'donor'), all('custody', 'donor')],
  'api::accession.accession': [all('accession')],
  'api::content-group.content-group': [all('contentGroup')],
  'plugin::upload.file': [all('representations', 'file')],
  // By the fields that draw on its vocabulary (`codeFields`), and through offices for `position-titles`.
  'api::vocabulary-term.vocabulary-term': [],
};
