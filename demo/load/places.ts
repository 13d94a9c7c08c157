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
  /** Under whose administration, where two ran side by side (1950–1975). */
  readonly regime: string | null;
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

const CONFIDENCE: Record<PlaceEntry['confidence'], string> = { high: 'cao', medium: 'vừa', low: 'thấp' };
/** Only of units made on this day is it known that they still exist; elsewhere a missing end is merely not known. */
const REORGANISED = '2025-07-01';

/** Reads `data/places.json`: units with their validity, and who followed whom (requirements §5). */
export const readPlaces = (file: string): PlacesFile =>
  JSON.parse(fs.readFileSync(file, 'utf8')) as PlacesFile;

const year = (edtf: string): string => `${edtf.endsWith('~') ? 'khoảng ' : ''}${edtf.slice(0, 4)}`;

const month = (edtf: string): string => edtf.slice(5, 7);

const span = (from: string, to: string): string =>
  year(from) === year(to) ? `${month(from)}–${month(to)}/${year(to)}` : `${year(from)}–${year(to)}`;

const validity = (from: string | null, to: string | null): string | null => {
  if (from && to) return span(from, to);
  if (from) return `${from >= REORGANISED ? 'từ' : 'lập'} ${year(from)}`;
  return to ? `đến ${year(to)}` : null;
};

const typeWords = ({ type, regime }: PlaceEntry): string =>
  regime ? `${type} – ${regime.split(';', 1)[0] ?? regime}` : type;

/** "Bác Ái (huyện, 2000–2025)": tells one Bác Ái from the other three. */
export const placeLabel = (place: PlaceEntry): string =>
  `${place.name} (${[typeWords(place), validity(place.validFrom, place.validTo)].filter(Boolean).join(', ')})`;

/** The name itself, without the remark that the list of places adds after a dash. */
export const altNamesOf = ({ altNames }: PlaceEntry): string[] =>
  altNames.map((name) => name.split(' – ', 1)[0] ?? name);

export const evidenceNoteOf = ({ source, confidence, regime }: PlaceEntry): string =>
  `${regime ? `Chính quyền: ${regime}. ` : ''}Nguồn: ${source}. Mức tin cậy: ${CONFIDENCE[confidence]}.`;

/** Who follows this unit, one entry for each successor. */
export const successionsOf = (relations: readonly PlaceRelation[], key: string) =>
  relations
    .filter(({ from }) => from.includes(key))
    .flatMap(({ to, kind, date, basis }) =>
      to.map((successor) => ({ successor, relationKind: kind, date, legalBasis: basis ?? undefined })),
    );
