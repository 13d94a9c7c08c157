import type { Core } from '@strapi/strapi';

import type {
  AccessionFacts,
  CopyFacts,
  EventFacts,
  PlaceFacts,
  RelatedFacts,
} from '../../../../shared/related-facts';
import { spanOf } from '../../../../shared/span';
import { overlaps, type PlaceUnit, unitsValidThen } from '../../../../shared/units-valid-then';
import { documentIdOf, objectOf, textOf } from '../../../../shared/values';
import { generationsOf } from '../../generations/generations';
import { declaredFilesOf } from '../../generations/rows';
import { uidOfKind } from '../item-kinds';
import { createHeld } from './held';
import { dateOf, filesOf, type ItemRow, personIdsOf, publicTextsOf, type RowAddress } from './item-row';
import { readOfficeTitles } from './office-titles';
import { createPersonNames } from './person-names';
import { readPlaceGraph } from './place-graph';
import { exactCopies, mergeCopies, readHolders } from './read-copies';
import { readCodeHolders } from './read-code-holders';
import { type ReadPerson, readPersons } from './read-persons';
import { watchChanges } from './watch-changes';

/** Finds near duplicates of files among all items but `itself`; given by whoever knows pictures. */
export type CopyFinder = (
  fileIds: readonly number[],
  itself: { readonly uid: string; readonly documentId: string | null },
) => Promise<CopyFacts[]>;

/** The facts of a row, and documentIds of records behind them that the facts do not name. */
export interface ReadFacts {
  readonly facts: RelatedFacts;
  readonly alsoRestsOn: readonly string[];
}

/** What is to be read. */
interface WantedFacts {
  readonly today: string;
  readonly withCopies: boolean;
}

const NO_COPIES: ReadonlyMap<AddressedRow, CopyFacts[]> = new Map();

/** A row with the item it belongs to. */
export interface AddressedRow extends RowAddress {
  readonly row: ItemRow;
}

const eventFacts = (row: ItemRow): EventFacts | null => {
  const event = objectOf(objectOf(row.captionEvent).event);
  const documentId = documentIdOf(event);
  return documentId === null
    ? null
    : { documentId, name: textOf(event.name) ?? '', span: spanOf(event.date) };
};

const placeFacts = (row: ItemRow, graph: ReadonlyMap<string, PlaceUnit>): PlaceFacts | null => {
  const documentId = documentIdOf(objectOf(row.captionPlace).place);
  const unit = documentId === null ? undefined : graph.get(documentId);
  if (!unit) return null;
  const { label, validity } = unit;
  const date = dateOf(row);
  const outside = date !== null && validity !== null && !overlaps(validity, date);
  const then = outside ? unitsValidThen(unit, graph, date) : [];
  return {
    documentId: unit.documentId,
    label,
    validity,
    atThatDate: then.map((one) => ({ documentId: one.documentId, label: one.label })),
  };
};

const accessionFacts = (row: ItemRow): AccessionFacts | null => {
  const accession = objectOf(row.accession);
  const documentId = documentIdOf(accession);
  if (documentId === null) return null;
  const donor = objectOf(accession.donor);
  const donorId = documentIdOf(donor);
  const statement = objectOf(accession.accuracyStatement);
  return {
    documentId,
    number: textOf(accession.number) ?? '',
    handoverRecordNumber: textOf(accession.handoverRecordNumber),
    acquisitionMode: textOf(accession.acquisitionMode),
    acquired: spanOf(accession.acquiredOn),
    ownershipTransferred: accession.ownershipTransferred === true,
    deedNumber: textOf(accession.deedNumber),
    accuracySignedBy: textOf(statement.signedBy),
    accuracySignedOn: spanOf(statement.signedOn),
    donor:
      donorId === null
        ? null
        : { documentId: donorId, name: textOf(donor.name) ?? '', kind: textOf(donor.donorKind) },
  };
};

/**
 * What other records say about items (E3), for many rows at a time: the number of queries does not grow with theirs.
 * Positions, places and names are held in memory and dropped when they change. One query after the other: PostgreSQL
 * runs a transaction's queries one by one anyway, and warns where they are thrown at it together.
 */
export const createRelatedReader = (strapi: Core.Strapi) => {
  const names = createPersonNames(strapi);
  const titles = createHeld(() => readOfficeTitles(strapi));
  const places = createHeld(() => readPlaceGraph(strapi));
  let findCopies: CopyFinder = () => Promise.resolve([]);
  let endWatches: (() => void)[] = [];

  const copiesOf = async (rows: readonly AddressedRow[]): Promise<Map<AddressedRow, CopyFacts[]>> => {
    const hashes = rows.flatMap(({ row }) => filesOf(row).flatMap(({ hash }) => hash ?? []));
    const holders = hashes.length > 0 ? await readHolders(strapi, hashes) : [];
    const copies = new Map<AddressedRow, CopyFacts[]>();
    for (const addressed of rows) {
      const files = filesOf(addressed.row);
      const { kind, documentId } = addressed;
      const near =
        files.length > 0
          ? await findCopies(
              files.map(({ id }) => id),
              { uid: uidOfKind(kind), documentId },
            )
          : [];
      copies.set(addressed, mergeCopies([...exactCopies(files, documentId, holders), ...near]));
    }
    return copies;
  };

  return {
    setCopyFinder(finder: CopyFinder): void {
      findCopies = finder;
    },

    /** Persons of the authority file whose name stands in the texts, and a look at anybody's names. */
    personsNamed: async (texts: readonly string[]) => ({
      ids: await names.find(texts),
      namesOf: (documentId: string) => names.of(documentId),
    }),

    watch(): void {
      endWatches = [
        watchChanges(strapi, ['api::person.person'], (id) => names.changed(id)),
        watchChanges(strapi, ['api::place.place'], () => places.drop()),
        watchChanges(strapi, ['api::vocabulary-term.vocabulary-term'], () => titles.drop()),
      ];
    },

    unwatch(): void {
      endWatches.forEach((end) => end());
      endWatches = [];
    },

    /**
     * @param wanted `today`: ISO day; `withCopies`: look for other copies of the files too, which costs most
     * @returns the facts of each row, in the order of the rows
     */
    async read(rows: readonly AddressedRow[], { today, withCopies }: WantedFacts): Promise<ReadFacts[]> {
      const named = new Map<AddressedRow, ReadonlySet<string>>();
      for (const addressed of rows) named.set(addressed, await names.find(publicTextsOf(addressed.row)));
      const personIds = rows.flatMap((one) => [...personIdsOf(one.row), ...(named.get(one) ?? [])]);
      const persons: ReadonlyMap<string, ReadPerson> =
        personIds.length > 0 ? await readPersons(strapi, personIds, await titles.read(), names) : new Map();
      const hasPlace = rows.some(({ row }) => documentIdOf(objectOf(row.captionPlace).place) !== null);
      const graph: ReadonlyMap<string, PlaceUnit> = hasPlace ? await places.read() : new Map();
      const copies = withCopies ? await copiesOf(rows) : NO_COPIES;
      const declared = rows.map(({ row }) => declaredFilesOf(row));
      const generations = await generationsOf(strapi).knownOf(declared.flat());
      const codes = rows.flatMap(({ row }) => textOf(row.docCode) ?? []);
      const codeHolders = codes.length > 0 ? await readCodeHolders(strapi, codes) : [];

      return rows.map((addressed) => {
        const { row, documentId } = addressed;
        const code = textOf(row.docCode);
        const taken = codeHolders.find((holder) => holder.code === code && holder.documentId !== documentId);
        const pick = (ids: Iterable<string>) => [...ids].flatMap((id) => persons.get(id) ?? []);
        const linked = pick(personIdsOf(row));
        const inText = pick(named.get(addressed) ?? []);
        const facts: RelatedFacts = {
          today,
          persons: new Map(linked.map((person) => [person.facts.documentId, person.facts])),
          event: eventFacts(row),
          place: placeFacts(row, graph),
          accession: accessionFacts(row),
          copies: copies.get(addressed) ?? [],
          codeTakenBy: taken ? { uid: taken.uid, documentId: taken.documentId, title: taken.title } : null,
          namedInText: inText.map((person) => person.facts),
          generations,
        };
        return { facts, alsoRestsOn: [...linked, ...inText].flatMap(({ officeIds }) => officeIds) };
      });
    },
  };
};

export type RelatedReader = ReturnType<typeof createRelatedReader>;
