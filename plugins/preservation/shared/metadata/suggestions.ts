import type { Suggestion, SuggestedField, Tags, TagValue } from './contracts';
import { readableText } from './readable-text';
import { regionsOf } from './regions';
import { isStruct, numberOf, textsOf, valuesOf } from './tag-values';

/** Where each field is looked for, the most trusted first: what people typed with an archive in mind goes before EXIF. */
const TAGS_OF: Readonly<Record<Exclude<SuggestedField, 'person' | 'place' | 'position'>, readonly string[]>> = {
  title: ['XMP-dc:Title', 'IPTC:ObjectName', 'XMP-photoshop:Headline', 'IPTC:Headline', 'IFD0:XPTitle', 'PDF:Title', 'XMP-pdf:Title', 'ItemList:Title', 'RIFF:Title', 'Matroska:Title', 'ASF:Title', 'XML:Title'],
  caption: ['XMP-dc:Description', 'IPTC:Caption-Abstract', 'IFD0:ImageDescription', 'ExifIFD:ImageDescription', 'ExifIFD:UserComment', 'IFD0:XPComment', 'IFD0:XPSubject', 'File:Comment', 'PDF:Subject', 'XML:Subject', 'XML:Description', 'ItemList:Description', 'ItemList:Comment', 'RIFF:Comment'],
  event: ['XMP-iptcExt:Event', 'XMP-iptcExt:EventName'],
  author: ['XMP-dc:Creator', 'IPTC:By-line', 'IFD0:Artist', 'IFD0:XPAuthor', 'PDF:Author', 'XML:Creator', 'ItemList:Artist', 'RIFF:Artist', 'ASF:Author'],
  fileDate: ['ExifIFD:DateTimeOriginal', 'XMP-photoshop:DateCreated', 'IPTC:DateCreated', 'XMP-exif:DateTimeOriginal', 'ExifIFD:CreateDate', 'XMP-xmp:CreateDate', 'QuickTime:CreateDate', 'RIFF:DateTimeOriginal', 'PDF:CreateDate', 'XML:CreateDate', 'IFD0:ModifyDate'],
  keyword: ['XMP-dc:Subject', 'IPTC:Keywords', 'XMP-lr:HierarchicalSubject', 'IFD0:XPKeywords', 'PDF:Keywords', 'XML:Keywords'],
  rights: ['XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright', 'XMP-xmpRights:UsageTerms', 'ItemList:Copyright', 'RIFF:Copyright'],
  credit: ['XMP-photoshop:Credit', 'IPTC:Credit', 'XMP-photoshop:Source', 'IPTC:Source'],
}; // prettier-ignore

const PERSON_IN_IMAGE = 'XMP-iptcExt:PersonInImage';

/** Parts of a place, from the smallest to the largest; of each the first tag that is filled. */
const PLACE_PARTS: readonly (readonly string[])[] = [
  ['XMP-iptcCore:Location', 'IPTC:Sub-location'],
  ['XMP-photoshop:City', 'IPTC:City'],
  ['XMP-photoshop:State', 'IPTC:Province-State'],
  ['XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName'],
];
const LOCATION_STRUCTS = ['XMP-iptcExt:LocationShown', 'XMP-iptcExt:LocationCreated'];
const LOCATION_PARTS = ['LocationName', 'Sublocation', 'City', 'ProvinceState', 'CountryName'];

/** What cameras and programs write where nobody wrote anything: says nothing of the picture. */
const MADE_BY_MACHINES =
  /^(?:olympus digital camera|sony dsc|minolta digital camera|konica minolta digital camera|digital camera|samsung(?: camera)?(?: pictures)?|kodak digital still camera|maginon digital camera|exif[_ ]jpeg[_ ]picture|created with (?:gimp|inkscape).*|default|untitled(?:-\d+)?|image|picasa|my beautiful pictures?|screenshot|camera|unknown|none|null|ascii|jpeg|binary data.*|\(binary data.*|(?:img|dsc|dscn|dscf|pict|scan|p)[-_ ]?\d+(?:\.\w{3,4})?)$/i;
/** A year alone or zeros are no date. */
const NO_DATE = /^(?:0000|\s*$|[ :]+$)/;
const LONGEST = 5000;

type Texts = Pick<Suggestion, 'value' | 'encoding'>;

const readable = (raw: string): Texts | null => {
  const { text, encoding } = readableText(raw.slice(0, LONGEST));
  return text === '' || MADE_BY_MACHINES.test(text)
    ? null
    : { value: text, encoding: encoding === 'as-is' ? null : encoding };
};

const readableAll = (value: TagValue): Texts[] => textsOf(value).flatMap((text) => readable(text) ?? []);

/** One suggestion a value, with all the tags that say it; where one of them needed no repair, none is told. */
const gather = (found: readonly Suggestion[]): Suggestion[] => {
  const byValue = new Map<string, Suggestion>();
  for (const one of found) {
    const key = `${one.field} ${one.value.toLocaleLowerCase('vi').replace(/\s+/g, ' ')}`;
    const known = byValue.get(key);
    byValue.set(
      key,
      known
        ? {
            ...known,
            sources: [...new Set([...known.sources, ...one.sources])],
            encoding: known.encoding === null ? null : one.encoding,
            box: known.box ?? one.box,
          }
        : one,
    );
  }
  return [...byValue.values()];
};

const plain = (tags: Tags): Suggestion[] =>
  Object.entries(TAGS_OF).flatMap(([field, names]) =>
    names.flatMap((source) =>
      valuesOf(tags, source).flatMap((value) =>
        readableAll(value)
          // Old programs put several words into one field.
          .flatMap((text) =>
            field === 'keyword' && source.includes('XP')
              ? text.value.split(';').map((word) => ({ ...text, value: word.trim() }))
              : [text],
          )
          .filter((text) => text.value !== '' && !(field === 'fileDate' && NO_DATE.test(text.value)))
          .map((text) => ({ field: field as SuggestedField, sources: [source], box: null, ...text })),
      ),
    ),
  );

const persons = (tags: Tags): Suggestion[] => [
  ...regionsOf(tags).flatMap(({ name, box, source }) => {
    const text = readable(name);
    return text ? [{ field: 'person' as const, sources: [source], box, ...text }] : [];
  }),
  ...valuesOf(tags, PERSON_IN_IMAGE)
    .flatMap(readableAll)
    .map((text) => ({ field: 'person' as const, sources: [PERSON_IN_IMAGE], box: null, ...text })),
];

const placeOf = (parts: readonly { text: Texts; source: string }[]): Suggestion[] => {
  const different = parts.filter(
    ({ text }, at) => parts.findIndex((one) => one.text.value === text.value) === at,
  );
  if (different.length === 0) return [];
  return [
    {
      field: 'place',
      value: different.map(({ text }) => text.value).join(', '),
      sources: [...new Set(different.map(({ source }) => source))],
      encoding: different.find(({ text }) => text.encoding !== null)?.text.encoding ?? null,
      box: null,
    },
  ];
};

const places = (tags: Tags): Suggestion[] => {
  const structs = LOCATION_STRUCTS.flatMap((source) =>
    valuesOf(tags, source)
      .flatMap((value) => (Array.isArray(value) ? (value as TagValue[]) : [value]))
      .filter(isStruct)
      .flatMap((place) =>
        placeOf(
          LOCATION_PARTS.flatMap((part) =>
            readableAll(place[part] ?? null)
              .slice(0, 1)
              .map((text) => ({ text, source })),
          ),
        ),
      ),
  );
  const parts = PLACE_PARTS.flatMap((names) =>
    names
      .flatMap((source) =>
        valuesOf(tags, source)
          .flatMap(readableAll)
          .map((text) => ({ text, source })),
      )
      .slice(0, 1),
  );
  return [...structs, ...placeOf(parts)];
};

/** Degrees, five places: about a metre. Zero and zero is where a camera knew nothing. */
const positions = (tags: Tags): Suggestion[] => {
  const latitude = numberOf(valuesOf(tags, 'Composite:GPSLatitude')[0]);
  const longitude = numberOf(valuesOf(tags, 'Composite:GPSLongitude')[0]);
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return [];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return [];
  const value = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return [{ field: 'position', value, sources: ['GPS'], encoding: null, box: null }];
};

/**
 * What the values inside a file suggest for its description (F133): each with the tags that say so. The date is that of
 * the file and never the picture's (decision 11); nothing here is written anywhere by itself.
 */
export const suggestionsFrom = (tags: Tags): Suggestion[] =>
  gather([...plain(tags), ...persons(tags), ...places(tags), ...positions(tags)]);
