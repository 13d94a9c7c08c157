import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Sharp } from 'sharp';

const box = (type: string, ...parts: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const bytes = (...values: number[]) => Buffer.from(values);
const u16 = (value: number) => bytes(value >> 8, value & 0xff);
const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);

/** The payload of the first box of a type, found by its name: enough for files that ffmpeg wrote. */
const payloadOf = (file: Buffer, type: string): Buffer => {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4));
};

/**
 * A HEIC as phones write it, with one HEVC picture: encoded by ffmpeg, put into the container here (ISO/IEC 23008-12).
 *
 * @param claims width and height the container claims, where they shall not be those of the picture
 */
export const aHeic = async (
  folder: string,
  picture: Sharp,
  claims?: { width: number; height: number },
): Promise<Buffer> => {
  const [png, mp4] = ['heic.png', 'heic.mp4'].map((name) => path.join(folder, name)) as [string, string];
  const { width, height } = await picture.png().toFile(png);
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', png, '-frames:v', '1', '-c:v', 'libx265', '-x265-params',
    'log-level=none', '-tag:v', 'hvc1', '-pix_fmt', 'yuv420p', mp4]); // prettier-ignore
  const film = readFileSync(mp4);
  const [config, coded] = [payloadOf(film, 'hvcC'), payloadOf(film, 'mdat')];

  const ftyp = box('ftyp', 'heic', u32(0), 'mif1heic');
  const meta = (offset: number): Buffer =>
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), 'pict', Buffer.alloc(13)),
      box('pitm', u32(0), u16(1)),
      box('iinf', u32(0), u16(1), box('infe', u32(0x02000000), u16(1), u16(0), 'hvc1', bytes(0))),
      box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(coded.length)),
      box(
        'iprp',
        box(
          'ipco',
          box('hvcC', config),
          box('ispe', u32(0), u32(claims?.width ?? width), u32(claims?.height ?? height)),
        ),
        box('ipma', u32(0), u32(1), u16(1), bytes(2, 0x81, 0x02)),
      ),
    );
  const start = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(start), box('mdat', coded)]);
};
