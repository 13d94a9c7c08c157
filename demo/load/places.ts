import fs from 'node:fs';

export interface PlaceEntry {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** EDTF, as far as it is known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly parentKey: string | null;
  readonly gsoCode: string | null;
  readonly altNames: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
}

export interface PlaceRelation {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: string;
  readonly date: string;
  readonly basis: string | null;
}

export interface PlacesFile {
  readonly places: readonly PlaceEntry[];
  readonly relations: readonly PlaceRelation[];
}

const MAX_UNIT_TYPE = 50;
const CONFIDENCE: Record<PlaceEntry['confidence'], string> = { high: 'cao', medium: 'vừa', low: 'thấp' };

/** Reads `data/places.json`: units with their validity, and who followed whom (requirements §5). */
export const readPlaces = (file: string): PlacesFile => JSON.parse(fs.readFileSync(file, 'utf8')) as PlacesFile;

/** "tỉnh (cách mạng)" → "tỉnh cách mạng"; a type that explains itself at length is cut before its explanation. */
export const unitTypeOf = ({ type }: PlaceEntry): string => {
  const plain = type.replace(/[()]/g, '');
  return plain.length <= MAX_UNIT_TYPE ? plain : (type.split(' (', 1)[0] ?? type).slice(0, MAX_UNIT_TYPE);
};

const year = (edtf: string): string => `${edtf.endsWith('~') ? 'khoảng ' : ''}${edtf.slice(0, 4)}`;

const validity = (from: string | null, to: string | null): string | null => {
  if (from && to) return `${year(from)}–${year(to)}`;
  if (from) return `từ ${year(from)}`;
  return to ? `đến ${year(to)}` : null;
};

/** "Bác Ái (huyện, 2000–2025)": tells one Bác Ái from the other three. */
export const placeLabel = (place: PlaceEntry): string =>
  `${place.name} (${[unitTypeOf(place), validity(place.validFrom, place.validTo)].filter(Boolean).join(', ')})`;

/** The name itself, without the remark that the list of places adds after a dash. */
export const altNamesOf = ({ altNames }: PlaceEntry): string[] =>
  altNames.map((name) => name.split(' – ', 1)[0] ?? name);

export const evidenceNoteOf = ({ source, confidence }: PlaceEntry): string =>
  `Nguồn: ${source}. Mức tin cậy: ${CONFIDENCE[confidence]}.`;

/** Who follows this unit, one entry for each successor. */
export const successionsOf = (relations: readonly PlaceRelation[], key: string) =>
  relations
    .filter(({ from }) => from.includes(key))
    .flatMap(({ to, kind, date, basis }) =>
      to.map((successor) => ({ successor, relationKind: kind, date, legalBasis: basis ?? undefined })),
    );
