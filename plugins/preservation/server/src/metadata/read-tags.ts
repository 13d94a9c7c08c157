import type { ExifTool } from 'exiftool-vendored';

import { textOfWindows1252 } from '../../../shared/metadata/windows-1252';

/**
 * Groups in the names; structures whole; eight-bit text as Windows-1252, which loses nothing, so that the encoding can be
 * decided by the letters (`readableText`); positions as plain numbers.
 */
const READ_ARGS = [
  '-G1:4',
  '-struct',
  '-a',
  '-charset',
  'iptc=Latin1',
  '-charset',
  'exif=Latin1',
  '-charset',
  'photoshop=Latin1',
  '-charset',
  'id3=Latin1',
  '-charset',
  'riff=Latin1',
  '-api',
  'LargeFileSupport=1',
  '-c',
  '%.8f',
];
const BASE64 = 'base64:';
const LOST = /\?/;

type Read = Record<string, unknown>;

/** Does IPTC claim to be UTF-8 and have letters that ExifTool could not read as that? */
const liesAboutUtf8 = (tags: Read): boolean =>
  'IPTC:CodedCharacterSet' in tags &&
  Object.entries(tags).some(
    ([name, value]) => name.startsWith('IPTC:') && [value].flat().some((text) => LOST.test(String(text))),
  );

const asWindows1252 = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asWindows1252);
  return typeof value === 'string' && value.startsWith(BASE64)
    ? textOfWindows1252(Buffer.from(value.slice(BASE64.length), 'base64'))
    : value;
};

/** Degrees as numbers whatever ExifTool made of them: "11.78 N", "108.85 W". */
const signed = (value: unknown): unknown => {
  const [, degrees, side] = /^(-?[\d.]+)\s*([NSEW])?/.exec(String(value)) ?? [];
  if (degrees === undefined) return value;
  return side === 'S' || side === 'W' ? -Number(degrees) : Number(degrees);
};

/**
 * Everything that stands inside a file, as ExifTool reads it. Trailers and maker notes of pictures are read too: this
 * runs in the background, once a master.
 *
 * @throws what ExifTool throws: time is up, the process died
 */
export const readTags = async (tool: ExifTool, file: string): Promise<Read> => {
  const tags: Read = { ...(await tool.readRaw(file, { readArgs: READ_ARGS })) };
  if (liesAboutUtf8(tags)) {
    const bytes: Read = await tool.readRaw(file, { readArgs: ['-G1:4', '-a', '-b', '-IPTC:all'] });
    for (const [name, value] of Object.entries(bytes))
      if (name.startsWith('IPTC:')) tags[name] = asWindows1252(value);
  }
  for (const name of Object.keys(tags))
    if (/^Composite:(?:\w+:)?GPS(?:Latitude|Longitude)$/.test(name)) tags[name] = signed(tags[name]);
  return tags;
};
