import type { PdfImage, ScanColour } from './contract';

const MM_PER_POINT = 25.4 / 72;

export interface PdfPageSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface PdfInfo {
  readonly pages: number;
  readonly restricted: boolean;
  readonly sizes: ReadonlyMap<number, PdfPageSize>;
}

const NUMBER = String.raw`\d+(?:\.\d+)?(?:e[+-]?\d+)?`;

/** What `pdfinfo -f 1 -l N` says; `null` where it found no pages. Sizes are of pages as they are seen: turned. */
export const parsePdfInfo = (text: string): PdfInfo | null => {
  const pages = Number(/^Pages:\s+(\d+)\s*$/m.exec(text)?.[1] ?? 0);
  if (pages < 1) return null;
  const turns = new Map(
    [...text.matchAll(/^Page\s+(\d+)\s+rot:\s+(\d+)/gm)].map(([, page, turn]) => [
      Number(page),
      Number(turn),
    ]),
  );
  const sizes = new Map<number, PdfPageSize>();
  for (const [, at, w, h] of text.matchAll(
    new RegExp(`^Page\\s+(\\d+)\\s+size:\\s+(${NUMBER}) x (${NUMBER}) pts`, 'gim'),
  )) {
    const [page, width, height] = [Number(at), Number(w) * MM_PER_POINT, Number(h) * MM_PER_POINT];
    if (!(width > 0) || !(height > 0)) continue;
    const isTurned = (turns.get(page) ?? 0) % 180 !== 0;
    sizes.set(page, isTurned ? { widthMm: height, heightMm: width } : { widthMm: width, heightMm: height });
  }
  return { pages, restricted: /^Encrypted:\s+yes/m.test(text), sizes };
};

/** What a PDF claims to be in its XMP (`pdfinfo -meta`): part and conformance of PDF/A, such as `2B`; else `null`. */
export const parsePdfa = (xmp: string): string | null => {
  const valueOf = (name: string): string | undefined =>
    new RegExp(`pdfaid:${name}(?:\\s*=\\s*["']([^"']{1,8})["']|[^>]{0,80}>\\s*([^<]{1,8}?)\\s*<)`, 'i')
      .exec(xmp)
      ?.slice(1)
      .find((value) => value !== undefined);
  const part = valueOf('part');
  return part !== undefined && /^[1-4]$/.test(part)
    ? `${part}${(valueOf('conformance') ?? '').toUpperCase()}`
    : null;
};

const COLOURS: Readonly<Record<string, ScanColour>> = {
  gray: 'grey',
  rgb: 'rgb',
  cmyk: 'cmyk',
  lab: 'lab',
  index: 'palette',
};
const PACKED: Readonly<Record<string, PdfImage['compression']>> = { image: 'lossless', jpeg: 'jpeg', jpx: 'jpeg2000', jbig2: 'jbig2', ccitt: 'ccitt' }; // prettier-ignore

const colourOf = (name: string, components: number, bits: number): ScanColour => {
  if (components === 1 && bits === 1 && name !== 'index') return 'bilevel';
  if (name === 'icc')
    return components === 3 ? 'rgb' : components === 1 ? 'grey' : components === 4 ? 'cmyk' : 'other';
  return COLOURS[name] ?? 'other';
};

const resolution = (text: string | undefined): number | null => {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
};

/** `page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio`; inline ones have no object. */
const ROW =
  /^\s*(\d+)\s+\d+\s+(\w+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+(\d+)\s+(\S+)\s+\w+\s+(?:\[inline\]|\d+\s+\d+)\s+(\S+)\s+(\S+)/;

/** One line of `pdfimages -list`; `null` for the headings. */
export const parseImageRow = (line: string): { page: number; image: PdfImage } | null => {
  const found = ROW.exec(line);
  if (!found) return null;
  const [, page, type, width, height, colour = '', components, bits, packed = '', dpiX, dpiY] = found;
  if (type !== 'image' && type !== 'stencil' && type !== 'mask' && type !== 'smask') return null;
  return {
    page: Number(page),
    image: {
      kind: type === 'image' ? 'image' : 'mask',
      width: Number(width),
      height: Number(height),
      colour: colourOf(colour, Number(components), Number(bits)),
      components: Number(components),
      bitDepth: Number(bits),
      compression: PACKED[packed] ?? 'other',
      dpiX: resolution(dpiX),
      dpiY: resolution(dpiY),
    },
  };
};
