import fs from 'node:fs';
import path from 'node:path';

import { parseDatePhrase } from '../../packages/vietnamese/src';
import { inDependencyOrder } from '../load/in-dependency-order';
import { placeLabel, type PlacesFile, successionsOf } from '../load/places';
import { accessions, donors, events, holdings, organizations, persons } from '.';

const root = path.resolve(__dirname, '../..');
const json = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const codes = (vocabulary: string): Set<string> =>
  new Set(json(`data/vocabularies/${vocabulary}.json`).items.map(({ code }: { code: string }) => code));
const { places, relations }: PlacesFile = json('data/places.json');

const keys = (entries: readonly { naturalKey: string }[]) =>
  new Set(entries.map(({ naturalKey }) => naturalKey));
const missing = (wanted: readonly (string | undefined)[], known: ReadonlySet<string>) =>
  wanted.filter((key) => key !== undefined && !known.has(key));

describe('references', () => {
  const placeKeys = new Set(places.map(({ key }) => key));
  const organizationKeys = keys(organizations);

  it('of organizations resolve, and can be loaded in one pass', () => {
    expect(
      missing(
        organizations.map(({ place }) => place),
        placeKeys,
      ),
    ).toEqual([]);
    const ordered = inDependencyOrder(
      organizations,
      ({ naturalKey }) => naturalKey,
      ({ parent, successions = [] }) => [...(parent ? [parent] : []), ...successions.map((s) => s.successor)],
    );
    expect(ordered).toHaveLength(organizations.length);
  });

  it('of places resolve, and can be loaded in one pass', () => {
    const ordered = inDependencyOrder(
      places,
      ({ key }) => key,
      ({ key, parentKey }) => [
        ...(parentKey ? [parentKey] : []),
        ...successionsOf(relations, key).map(({ successor }) => successor),
      ],
    );
    expect(ordered).toHaveLength(places.length);
  });

  it('of events, donors and accessions resolve', () => {
    expect(
      missing(
        events.map(({ place }) => place),
        placeKeys,
      ),
    ).toEqual([]);
    expect(
      missing(
        events.flatMap((event) => event.organizations ?? []),
        organizationKeys,
      ),
    ).toEqual([]);
    expect(
      missing(
        donors.map(({ organization }) => organization),
        organizationKeys,
      ),
    ).toEqual([]);
    expect(
      missing(
        donors.map(({ person }) => person),
        keys(persons),
      ),
    ).toEqual([]);
    expect(
      missing(
        accessions.map(({ donor }) => donor),
        keys(donors),
      ),
    ).toEqual([]);
  });
});

it('draws its codes from the vocabularies', () => {
  const names = [...persons, ...organizations, ...events].flatMap(({ otherNames = [] }) => otherNames);
  expect(
    missing(
      names.map(({ nameKind }) => nameKind),
      codes('name-kinds'),
    ),
  ).toEqual([]);
  expect(
    missing(
      persons.map(({ ethnicGroup }) => ethnicGroup),
      codes('ethnic-groups'),
    ),
  ).toEqual([]);
  expect(
    missing(
      events.map(({ eventType }) => eventType),
      codes('event-types'),
    ),
  ).toEqual([]);
  expect(
    missing(
      donors.map(({ donorKind }) => donorKind),
      codes('donor-kinds'),
    ),
  ).toEqual([]);
  expect(
    missing(
      accessions.map(({ acquisitionMode }) => acquisitionMode),
      codes('acquisition-modes'),
    ),
  ).toEqual([]);
  const kinds = [
    ...organizations.flatMap(({ successions = [] }) => successions.map((s) => s.relationKind)),
    ...relations.map(({ kind }) => kind),
  ];
  expect(missing(kinds, codes('succession-kinds'))).toEqual([]);
});

it('says every date in words that are understood', () => {
  const phrases = [
    ...organizations.flatMap(({ validFrom, validTo, successions = [] }) => [
      validFrom,
      validTo,
      ...successions.map((s) => s.date),
    ]),
    ...places.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...relations.map(({ date }) => date),
    ...events.map(({ date }) => date),
    ...accessions.map(({ acquiredOn }) => acquiredOn),
    ...holdings.flatMap(({ time, issuedDate }) => [
      time && 'date' in time ? time.date : undefined,
      issuedDate,
    ]),
  ].filter((phrase): phrase is string => Boolean(phrase));
  expect(phrases.filter((phrase) => !parseDatePhrase(phrase).ok)).toEqual([]);
});

it('is written in composed letters', () => {
  const text = JSON.stringify([persons, organizations, events, donors, accessions, holdings]);
  expect(text === text.normalize('NFC')).toBe(true);
});

it('gives nobody contact data that could reach someone', () => {
  for (const { contact } of donors) {
    expect(contact.email).toMatch(/\.invalid$/);
    expect(contact.phone).toMatch(/^0000/);
  }
  expect(new Set(donors.map(({ mayBeNamed }) => mayBeNamed)).size).toBe(2);
});

it('tells units of one name apart by their labels', () => {
  const labels = places.map(placeLabel);
  expect(labels).toContain('Bác Ái (huyện, 2000–2025)');
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  expect(labels).toContain('Quảng Lập (xã, 01–06/2025)');
  expect(labels).toContain('Lâm Đồng (tỉnh – cách mạng, lập 1950)');
  expect(places.filter(({ type }) => type.length > 50)).toEqual([]);
});
