/** Scans as scanners write them, made by hand: what a library would not write wrongly can be wrong here. */

import sharp from 'sharp';

import { aTextPdf } from './page-fixtures';

type TagValue = readonly [
  tag: number,
  type: 'short' | 'long' | 'rational' | 'bytes',
  values: readonly number[] | Uint8Array,
];

export interface TiffPage {
  readonly width?: number;
  readonly height?: number;
  readonly bits?: readonly number[];
  readonly compression?: number;
  readonly photometric?: number;
  readonly samples?: number;
  /** Pixels a unit; `null` for no resolution. */
  readonly resolution?: number | null;
  readonly resolutionY?: number;
  /** 1 none, 2 inch, 3 centimetre; `null` for no unit. */
  readonly unit?: number | null;
  readonly extra?: readonly number[];
  readonly icc?: Uint8Array;
  readonly tiled?: boolean;
  readonly subfile?: number;
  /** Bytes of picture data that the directory claims, more than there are. */
  readonly claimed?: number;
}

export interface TiffOptions {
  readonly big?: boolean;
  readonly littleEndian?: boolean;
  /** The last directory names the first as the next one. */
  readonly circle?: boolean;
}

const TYPES = { short: [3, 2], long: [4, 4], rational: [5, 8], bytes: [7, 1] } as const;

/** A TIFF whose directories say what is asked; the picture itself is a few bytes. */
export const aTiff = (pages: readonly TiffPage[], options: TiffOptions = {}): Buffer => {
  const { big = false, littleEndian = true, circle = false } = options;
  const parts: Buffer[] = [];
  let length = 0;
  const put = (bytes: Buffer): number => {
    const at = length;
    parts.push(bytes);
    length += bytes.length;
    return at;
  };
  const uint = (bytes: 1 | 2 | 4 | 8, value: number): Buffer => {
    const buffer = Buffer.alloc(8);
    buffer.writeBigUInt64LE(BigInt(value));
    const digits = buffer.subarray(0, bytes);
    return littleEndian ? digits : digits.reverse();
  };
  const word = big ? 8 : 4;
  put(Buffer.from(littleEndian ? 'II' : 'MM', 'latin1'));
  put(uint(2, big ? 43 : 42));
  if (big) put(Buffer.concat([uint(2, 8), uint(2, 0)]));
  /** Where the address of the next directory is to be written. */
  let link = put(uint(word, 0));
  const patches = new Map<number, number>();
  let first = 0;

  for (const page of pages) {
    const { width = 2480, height = 3508, bits = [8, 8, 8], compression = 1, photometric = 2 } = page;
    const { samples = bits.length, resolution = 300, unit = 2, extra, icc, tiled = false, subfile } = page;
    const data = put(Buffer.alloc(64));
    const claimed = page.claimed ?? 64;
    const tags: TagValue[] = [
      ...(subfile === undefined ? [] : [[254, 'long', [subfile]] as TagValue]),
      [256, 'long', [width]],
      [257, 'long', [height]],
      [258, 'short', bits],
      [259, 'short', [compression]],
      [262, 'short', [photometric]],
      ...(tiled ? [] : [[273, 'long', [data]] as TagValue]),
      [277, 'short', [samples]],
      ...(tiled ? [] : [[279, 'long', [claimed]] as TagValue]),
      ...(resolution === null
        ? []
        : [
            [282, 'rational', [Math.round(resolution * 1000), 1000]] as TagValue,
            [283, 'rational', [Math.round((page.resolutionY ?? resolution) * 1000), 1000]] as TagValue,
          ]),
      ...(unit === null ? [] : [[296, 'short', [unit]] as TagValue]),
      ...(tiled ? ([[322, 'short', [256]], [323, 'short', [256]], [324, 'long', [data]], [325, 'long', [claimed]]] as TagValue[]) : []), // prettier-ignore
      ...(extra ? [[338, 'short', extra] as TagValue] : []),
      ...(icc ? [[34675, 'bytes', icc] as TagValue] : []),
    ];
    const entries = tags.map(([tag, type, values]) => {
      const [code, size] = TYPES[type];
      const list = [...values];
      const count = type === 'rational' ? list.length / 2 : list.length;
      const bytes = Buffer.concat(list.map((value) => uint(type === 'rational' ? 4 : size, value)));
      const held =
        bytes.length <= word
          ? Buffer.concat([bytes, Buffer.alloc(word - bytes.length)])
          : uint(word, put(bytes));
      return Buffer.concat([uint(2, tag), uint(2, code), uint(word, count), held]);
    });
    const at = put(Buffer.concat([uint(big ? 8 : 2, entries.length), ...entries]));
    first ||= at;
    patches.set(link, at);
    link = put(uint(word, 0));
  }
  if (circle) patches.set(link, first);
  const whole = Buffer.concat(parts);
  for (const [where, at] of patches) uint(word, at).copy(whole, where);
  return whole;
};

/** A colour profile with nothing in it but its name (version 2). */
export const anIccProfile = (name: string): Uint8Array => {
  const text = Buffer.from(`${name}\0`, 'latin1');
  const profile = Buffer.alloc(144 + 12 + text.length);
  profile.writeUInt32BE(1, 128);
  profile.write('desc', 132, 'latin1');
  profile.writeUInt32BE(144, 136);
  profile.writeUInt32BE(12 + text.length, 140);
  profile.write('desc', 144, 'latin1');
  profile.writeUInt32BE(text.length, 152);
  text.copy(profile, 156);
  return profile;
};

export interface ScannedPdfPage {
  /** Points, before the page is turned. */
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Pixels of the picture; its sides are those of the page before it is turned. */
  readonly pixels?: readonly [number, number];
  /** A black bar lies across it unless `blank`. */
  readonly blank?: boolean;
}

/** A PDF of pages that are one grey picture each, unpacked, as `pdfimages` and `pdfinfo` see them. */
export const aScannedPdf = (pages: readonly ScannedPdfPage[]): Buffer => {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number =>
    objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const kids: number[] = [];
  for (const { width = 595, height = 842, rotate = 0, pixels = [248, 351], blank = false } of pages) {
    const [columns, rows] = pixels;
    const data = Buffer.alloc(columns * rows, 240);
    if (!blank) data.fill(10, Math.floor(rows * 0.3) * columns, Math.floor(rows * 0.4) * columns);
    const image = add(
      Buffer.concat([
        Buffer.from(
          `<< /Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${data.length} >>\nstream\n`,
          'latin1',
        ),
        data,
        Buffer.from('\nendstream', 'latin1'),
      ]),
    );
    const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /XObject << /I ${image} 0 R >> >> /Contents ${stream} 0 R >>`,
      ),
    );
  }
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
    'latin1',
  );

  const parts = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const starts: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((body, index) => {
    starts.push(length);
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      body,
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    parts.push(whole);
    length += whole.length;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
};

const PDF_WIDTH = 595.28;

/** A sheet as a PDF should hold it: the scan without loss at so many dots an inch of A4, and words over it. */
export const aSearchablePdf = async (text: string, dpi = 300): Promise<Buffer> => {
  const scan = await sharp({
    create: {
      width: Math.round((210 / 25.4) * dpi),
      height: Math.round((297 / 25.4) * dpi),
      channels: 3,
      background: '#f4ecd8',
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const image = `data:image/png;base64,${scan.toString('base64')}`;
  return aTextPdf([text], { background: { image, width: PDF_WIDTH } });
};
