import { readFileSync } from 'node:fs';
import { fontFile, type Face } from './tinos';

/** Widths of one face in ems: enough to break lines without drawing them, so page counts need no rendering. */
export interface FontMetrics {
  /** Width of a text set on one line, in ems (multiply by the size). Kerning is left out (< 1 % here). */
  widthOf(text: string): number;
}

const cache = new Map<Face, FontMetrics>();

/** Reads a face's advance widths from its TrueType tables (`head`, `hhea`, `hmtx`, `cmap` format 4). */
export function fontMetrics(face: Face): FontMetrics {
  const known = cache.get(face);
  if (known) return known;
  const font = readFileSync(fontFile(face));
  const table = tableFinder(font);
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const advanceCount = font.readUInt16BE(table('hhea') + 34);
  const advances = table('hmtx');
  const glyphOf = characterMap(font, table('cmap'));
  const advanceOf = (character: string): number => {
    const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), advanceCount - 1);
    return font.readUInt16BE(advances + glyph * 4) / unitsPerEm;
  };
  const metrics: FontMetrics = {
    widthOf: (text) => {
      let width = 0;
      // NFC first: a base letter with a combining mark has one glyph in the font wherever Unicode has one.
      for (const character of text.normalize('NFC')) width += advanceOf(character);
      return width;
    },
  };
  cache.set(face, metrics);
  return metrics;
}

function tableFinder(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    offsets.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined)
      throw new Error(`DEMO_FONT_TABLE_MISSING: phông chữ thiếu bảng ${tag} / font lacks table ${tag}`);
    return offset;
  };
}

/** Format 4 is the map of the Basic Multilingual Plane, where every Vietnamese and Raglai letter stands. */
function characterMap(font: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const start = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(start) === 4) return formatFour(font, start);
  }
  throw new Error('DEMO_FONT_CMAP: phông chữ không có bảng mã kiểu 4 / font has no format 4 character map');
}

function formatFour(font: Buffer, start: number): (codePoint: number) => number {
  const doubled = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (codePoint > font.readUInt16BE(ends + segment)) continue;
      const first = font.readUInt16BE(starts + segment);
      if (codePoint < first) return 0;
      const delta = font.readInt16BE(deltas + segment);
      const range = font.readUInt16BE(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(ranges + segment + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
