import type {
  AccessionEntry,
  DonorEntry,
  EventEntry,
  OrganizationEntry,
  PersonEntry,
} from '../holdings/types';
import { dateOf } from './item-data';
import { altNamesOf, evidenceNoteOf, type PlaceEntry, placeLabel } from './places';
import type { Resolver } from './references';

type Data = Record<string, unknown>;

/** An optional date: absent words mean that nobody knows, which is not the same as "không rõ". */
const dateField = (name: string, phrase: string | null | undefined): Data =>
  phrase ? { [name]: dateOf(phrase) } : {};

interface Succession {
  readonly successor: string;
  readonly relationKind: string;
  readonly date: string;
  readonly legalBasis?: string;
}

const successions = (
  entries: readonly Succession[],
  list: 'place' | 'organization',
  refs: Resolver,
): Data[] =>
  entries.map(({ successor, date, ...rest }) => ({
    ...rest,
    successor: refs.get(list, successor),
    date: dateOf(date),
  }));

export const placeData = (place: PlaceEntry, followedBy: readonly Succession[], refs: Resolver): Data => {
  const valid = { ...dateField('validFrom', place.validFrom), ...dateField('validTo', place.validTo) };
  return {
    label: placeLabel(place),
    name: place.name,
    unitType: place.type,
    otherNames: altNamesOf(place).map((name) => ({ name, nameKind: 'thuong-goi' })),
    ...valid,
    ...(place.parentKey ? { parent: refs.get('place', place.parentKey) } : {}),
    successions: successions(followedBy, 'place', refs),
    // Codes are used again for other units after a merger, hence never without their time.
    gsoCodes: place.gsoCode ? [{ code: place.gsoCode, ...valid }] : [],
    evidenceNote: evidenceNoteOf(place),
  };
};

export const organizationData = (
  { naturalKey: _key, ...entry }: OrganizationEntry,
  refs: Resolver,
): Data => ({
  ...entry,
  ...dateField('validFrom', entry.validFrom),
  ...dateField('validTo', entry.validTo),
  ...(entry.parent ? { parent: refs.get('organization', entry.parent) } : {}),
  ...(entry.place ? { place: refs.get('place', entry.place) } : {}),
  successions: successions(entry.successions ?? [], 'organization', refs),
});

export const personData = ({ naturalKey: _key, ...entry }: PersonEntry): Data => ({ ...entry });

export const eventData = ({ naturalKey: _key, ...entry }: EventEntry, refs: Resolver): Data => ({
  ...entry,
  date: dateOf(entry.date),
  place: refs.get('place', entry.place),
  organizations: (entry.organizations ?? []).map((key) => refs.get('organization', key)),
});

export const donorData = ({ naturalKey: _key, ...entry }: DonorEntry, refs: Resolver): Data => ({
  ...entry,
  ...(entry.person ? { person: refs.get('person', entry.person) } : {}),
  ...(entry.organization ? { organization: refs.get('organization', entry.organization) } : {}),
});

export const accessionData = ({ number: _number, ...entry }: AccessionEntry, refs: Resolver): Data => ({
  ...entry,
  donor: refs.get('donor', entry.donor),
  acquiredOn: dateOf(entry.acquiredOn),
  handoverDate: dateOf(entry.handoverDate),
  ...dateField('deedDate', entry.deedDate),
  accuracyStatement: { ...entry.accuracyStatement, signedOn: dateOf(entry.accuracyStatement.signedOn) },
});
