/** The name of a scan by the Party's scheme (requirements 3): which unit of the archive, and which page or document of it. */
export interface PartyName {
  readonly medium: 'picture' | 'pdf';
  /** `A38-011-07-0123`: agency, fonds, inventory, storage unit. */
  readonly unit: string;
  /** Of a picture the page, of a PDF the ordinal of the document. */
  readonly number: number;
}

const AGENCY = String.raw`[A-Z]\d{1,3}(?:\.\d{1,4})*`;
const UNIT = String.raw`${AGENCY}-\d{3}-\d{2}-\d{4}[a-z]?`;
const FOLDER = new RegExp(`^${UNIT}$`);
const PICTURE = new RegExp(String.raw`^(${UNIT})-(\d{3}|[1-9]\d{3})\.tif$`, 'i');
const PDF = new RegExp(String.raw`^(${UNIT})-(\d{3}|[1-9]\d{3})(?:-\p{Lu}{1,6}-\d{4}-\d{4})?\.pdf$`, 'iu');
const SHAPE = new RegExp(`^${UNIT}-`);

/** Name of the folder that holds one unit, by the scheme. */
export const EXAMPLE_FOLDER = 'A38-011-07-0123';
export const EXAMPLE = {
  picture: 'A38-011-07-0123-001.tif',
  pdf: 'A38-011-07-0123-001-BC-0001-1998.pdf',
} as const;
/** Root of the tree that the scheme prescribes: `CSDL_SOHOA/<agency>/<fonds>/<inventory>/<unit>`. */
export const TREE_ROOT = 'CSDL_SOHOA';

export const isUnit = (name: string): boolean => FOLDER.test(name);

/** Folders above a unit's own, from the root of the tree down. */
export const placeOfUnit = (unit: string): readonly string[] => unit.split('-').slice(0, 3);

/** Reads a file's name; `null` where it does not follow the scheme. Extensions may be in capitals, codes may not be small. */
export const parsePartyName = (fileName: string): PartyName | null => {
  const name = fileName.normalize('NFC');
  if (!SHAPE.test(name)) return null;
  const picture = PICTURE.exec(name);
  const [, unit, number] = picture ?? PDF.exec(name) ?? [];
  if (unit === undefined || number === undefined || Number(number) === 0) return null;
  return { medium: picture ? 'picture' : 'pdf', unit, number: Number(number) };
};

/** How a name was probably meant: spaces, other dashes, small letters and missing zeros mended. `null` where that is no name either. */
export const suggestPartyName = (fileName: string): string | null => {
  const name = fileName.normalize('NFC');
  const dot = name.lastIndexOf('.');
  if (dot < 1) return null;
  const ext = name.slice(dot + 1).toLowerCase();
  const parts = name
    .slice(0, dot)
    .replace(/\s*[-_–—]\s*/g, '-')
    .trim()
    .split('-');
  if (parts.length < 5 || parts.length > 8) return null;
  const [agency = '', fonds = '', inventory = '', unit = '', number = '', type, serial, year] = parts;
  const letter = /[a-z]$/i.exec(unit)?.[0]?.toLowerCase() ?? '';
  const mended = [
    agency.toUpperCase(),
    fonds.padStart(3, '0'),
    inventory.padStart(2, '0'),
    `${unit.slice(0, unit.length - letter.length).padStart(4, '0')}${letter}`,
    number.padStart(3, '0'),
    ...(type === undefined ? [] : [type.toUpperCase()]),
    ...(serial === undefined ? [] : [serial.padStart(4, '0')]),
    ...(year === undefined ? [] : [year]),
  ].join('-');
  const suggested = `${mended}.${ext === 'tiff' ? 'tif' : ext}`;
  return suggested !== name && parsePartyName(suggested) ? suggested : null;
};
