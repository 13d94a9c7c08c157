import type { Core, UID } from '@strapi/strapi';

import { accessions, donors, events, organizations, persons } from '../holdings';
import { documentsOf, upsert } from './documents-port';
import { inDependencyOrder } from './in-dependency-order';
import { type PlacesFile, successionsOf } from './places';
import { stage } from './progress';
import {
  accessionData,
  donorData,
  eventData,
  organizationData,
  personData,
  placeData,
} from './reference-data';
import type { ArchiveReferences, ReferenceList } from './references';

interface ReferenceStage<T> {
  readonly label: string;
  readonly list: ReferenceList;
  readonly uid: UID.ContentType;
  readonly entries: readonly T[];
  /** The attribute by which a record is found again, and its value. */
  readonly key: (entry: T) => Record<string, string>;
  readonly data: (entry: T) => object;
}

const byNaturalKey = ({ naturalKey }: { naturalKey: string }) => ({ naturalKey });

/** Creates or updates everything the items refer to, in the order in which it refers to one another. */
export const loadReferences = async (
  strapi: Core.Strapi,
  { places, relations }: PlacesFile,
  refs: ArchiveReferences,
): Promise<void> => {
  const load = async <T>({ label, list, uid, entries, key, data }: ReferenceStage<T>): Promise<void> => {
    const documents = documentsOf(strapi, uid);
    const progress = stage(label, entries.length);
    for (const entry of entries) {
      const name = key(entry);
      const documentId = await upsert(documents, name, data(entry));
      for (const value of Object.values(name)) refs.set(list, value, documentId);
      progress.step();
    }
  };

  const groups = await strapi
    .documents('api::content-group.content-group')
    .findMany({ fields: ['code'], limit: -1 });
  for (const { code, documentId } of groups) if (code) refs.set('group', code, documentId);

  await load({
    label: 'Địa danh',
    list: 'place',
    uid: 'api::place.place',
    entries: inDependencyOrder(
      places,
      ({ key }) => key,
      ({ key, parentKey }) => [
        ...(parentKey ? [parentKey] : []),
        ...successionsOf(relations, key).map(({ successor }) => successor),
      ],
    ),
    key: ({ key }) => ({ naturalKey: key }),
    data: (place) => placeData(place, successionsOf(relations, place.key), refs),
  });
  await load({
    label: 'Tổ chức',
    list: 'organization',
    uid: 'api::organization.organization',
    entries: inDependencyOrder(
      organizations,
      ({ naturalKey }) => naturalKey,
      ({ parent, successions = [] }) => [
        ...(parent ? [parent] : []),
        ...successions.map(({ successor }) => successor),
      ],
    ),
    key: byNaturalKey,
    data: (entry) => organizationData(entry, refs),
  });
  await load({
    label: 'Nhân vật',
    list: 'person',
    uid: 'api::person.person',
    entries: persons,
    key: byNaturalKey,
    data: personData,
  });
  await load({
    label: 'Sự kiện',
    list: 'event',
    uid: 'api::event.event',
    entries: events,
    key: byNaturalKey,
    data: (entry) => eventData(entry, refs),
  });
  await load({
    label: 'Bên giao',
    list: 'donor',
    uid: 'api::donor.donor',
    entries: donors,
    key: byNaturalKey,
    data: (entry) => donorData(entry, refs),
  });
  await load({
    label: 'Đợt tiếp nhận',
    list: 'accession',
    uid: 'api::accession.accession',
    entries: accessions,
    key: ({ number }) => ({ number }),
    data: (entry) => accessionData(entry, refs),
  });
};
