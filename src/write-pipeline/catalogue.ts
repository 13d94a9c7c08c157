import type { UID } from '@strapi/strapi';

/** The three kinds of item: the only types with draft & publish (decision 3). */
export const ITEM_UIDS = ['api::photo.photo', 'api::film.film', 'api::document.document'] as const;

export type ItemUid = (typeof ITEM_UIDS)[number];

/** What items refer to. A change here may change how items are shown, so it reaches the index too. */
export const REFERENCE_UIDS = [
  'api::person.person',
  'api::event.event',
  'api::place.place',
  'api::organization.organization',
  'api::donor.donor',
  'api::accession.accession',
  'api::office-holding.office-holding',
  'api::content-group.content-group',
  'api::vocabulary-term.vocabulary-term',
] as const;

export type ReferenceUid = (typeof REFERENCE_UIDS)[number];

export const isItemUid = (uid: UID.Schema | string): uid is ItemUid =>
  (ITEM_UIDS as readonly string[]).includes(uid);

export const isReferenceUid = (uid: UID.Schema | string): uid is ReferenceUid =>
  (REFERENCE_UIDS as readonly string[]).includes(uid);
