import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { aFilm, aJpeg, aPdf, hasProgram, noisy, put } from '../../../../../tests/support/media-fixtures';
import { sanitizeOptions, type Tools } from '../options';
import { inspect } from './inspect';

const { tools } = sanitizeOptions({ archiveDir: '/nowhere' });
const MISSING: Tools = {
  ffmpeg: '/missing/ffmpeg',
  ffprobe: '/missing/ffprobe',
  pdftoppm: '/missing/pdftoppm',
  pdfinfo: '/missing/pdfinfo',
  pdfimages: '/missing/pdfimages',
  pdftotext: '/missing/pdftotext',
  tesseract: '/missing/tesseract',
};
const withFfmpeg = hasProgram('ffmpeg') && hasProgram('ffprobe') ? describe : describe.skip;
const withPoppler = hasProgram('pdftoppm') && hasProgram('pdfinfo') ? describe : describe.skip;
if (withFfmpeg === describe.skip) process.emitWarning('SKIPPED: film tests, ffmpeg is not installed');
if (withPoppler === describe.skip) process.emitWarning('SKIPPED: PDF tests, poppler-utils is not installed');

describe('inspect', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(path.join(os.tmpdir(), 'kho-inspect-'))));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const judgePath = (file: string, name: string, bytes = 1, using = tools) =>
    inspect({ dir, path: file, sha256: '', bytes }, name, using);
  const judge = (bytes: Buffer | string, name: string, using = tools) =>
    judgePath(put(dir, 'bytes', bytes), name, bytes.length, using);
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'STORED',
      (error: { code: string }) => error.code,
    );

  it.each(['jpeg', 'png', 'tiff', 'webp', 'gif', 'avif'] as const)('F8: takes a sound %s', async (format) => {
    const verdict = await judge(await noisy(64, 48).toFormat(format).toBuffer(), `a.${format}`);
    expect(verdict).toMatchObject({
      kind: 'image',
      width: 64,
      height: 48,
      pages: 1,
      notes: [],
      derivativeState: 'made',
    });
  });

  it.each(['jpeg', 'png', 'tiff', 'webp'] as const)('F8: refuses a %s cut in half', async (format) => {
    const bytes = await noisy(400, 300).toFormat(format).toBuffer();
    expect(await code(judge(bytes.subarray(0, bytes.length / 2), `a.${format}`))).toMatch(
      /^FILE_(TRUNCATED|UNREADABLE)$/,
    );
  });

  it('F8: says that a cut JPEG is cut, also with a thumbnail’s end marker inside', async () => {
    const bytes = await noisy(400, 300).jpeg().toBuffer();
    const withMarker = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 4, 0xff, 0xd9]),
      bytes.subarray(2),
    ]);
    expect(await code(judge(withMarker.subarray(0, withMarker.length - 5000), 'a.jpg'))).toBe(
      'FILE_TRUNCATED',
    );
  });

  it('F8: keeps a JPEG that is complete but lost data in between, with a remark', async () => {
    const bytes = await noisy(400, 300).jpeg({ quality: 90 }).toBuffer();
    // An end marker in the middle of the picture data ends its segment early.
    const damaged = Buffer.from(bytes);
    Buffer.from([0xff, 0xd9]).copy(damaged, Math.floor(bytes.length / 2));
    expect(await judge(damaged, 'a.jpg')).toMatchObject({
      kind: 'image',
      width: 400,
      notes: ['PICTURE_DAMAGED'],
    });
  });

  it('F8: refuses more pixels than a machine should decode, by the header alone', async () => {
    const header = await sharp({ create: { width: 16, height: 16, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const bomb = Buffer.from(header);
    bomb.writeUInt32BE(20_000, 16);
    bomb.writeUInt32BE(20_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await code(judge(bomb, 'a.png'))).toBe('FILE_TOO_LARGE_PIXELS');
  });

  it('F7: records what the bytes are and remarks on a misleading name', async () => {
    const verdict = await judge(await noisy(20, 20).png().toBuffer(), 'ảnh.jpg');
    expect(verdict).toMatchObject({ mime: 'image/png', ext: 'png', notes: ['NAME_MISLEADS'] });
  });

  it('gives dimensions upright', async () => {
    const turned = await noisy(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await judge(turned, 'a.jpg')).toMatchObject({ width: 40, height: 60 });
  });

  it('counts the pages of a TIFF', async () => {
    const page = await noisy(30, 30).png().toBuffer();
    const bytes = await sharp([page, page, page], { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect((await judge(bytes, 'a.tif')).pages).toBe(3);
  });

  it.each([
    ['UTF-8', Buffer.from('Báo cáo của Huyện ủy', 'utf8')],
    ['TCVN3', Buffer.from([0x42, 0xb8, 0x6f, 0x20, 0x63, 0xb8, 0x6f])],
    ['UTF-16', Buffer.from('\ufeffBáo cáo', 'utf16le')],
  ])('F7: takes plain text in %s', async (_encoding, bytes) => {
    expect(await judge(bytes, 'bao-cao.txt')).toMatchObject({
      kind: 'text',
      mime: 'text/plain',
      derivativeState: 'not-applicable',
    });
  });

  it('F7: refuses text under a name that is not text', async () => {
    expect(await code(judge('#!/bin/sh\nrm -rf /', 'a.jpg'))).toBe('FILE_TYPE_REFUSED');
    expect(await code(judge('<?xml version="1.0"?><html/>', 'a.jpg'))).toBe('FILE_TYPE_REFUSED');
  });

  it('refuses an Office file with an opening password', async () => {
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await code(judge(compound, 'a.docx'))).toBe('FILE_ENCRYPTED');
  });

  it('F14: keeps film and PDF, not checked, where the programs are missing', async () => {
    const mp4 = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypisom\0\0\0\0isommp42'),
      Buffer.alloc(64),
    ]);
    expect(await judge(mp4, 'a.mp4', MISSING)).toMatchObject({
      kind: 'film',
      checked: false,
      derivativeState: 'not-checked',
      notes: ['NO_PICTURE_FFMPEG_MISSING'],
    });
    expect(await judge(aPdf(), 'a.pdf', MISSING)).toMatchObject({
      kind: 'pdf',
      checked: false,
      derivativeState: 'not-checked',
      notes: ['NO_PICTURE_POPPLER_MISSING'],
    });
  });

  withPoppler('PDF (F9, F13)', () => {
    it('counts pages and draws the first', async () => {
      const verdict = await judge(aPdf(3), 'a.pdf');
      expect(verdict).toMatchObject({
        kind: 'pdf',
        pages: 3,
        checked: true,
        derivativeState: 'made',
        notes: [],
      });
      expect(verdict.pictures?.['screen.jpg'].height).toBe(1600);
    });

    it('takes one that starts with a byte order mark', async () => {
      expect(await judge(Buffer.concat([Buffer.from('\ufeff'), aPdf()]), 'a.pdf')).toMatchObject({
        kind: 'pdf',
        pages: 1,
      });
    });

    it('refuses one without pages and one that is broken', async () => {
      expect(await code(judge(aPdf(0), 'a.pdf'))).toMatch(/^FILE_(NO_PAGES|UNREADABLE)$/);
      expect(await code(judge('%PDF-1.7\nnothing here', 'a.pdf'))).toBe('FILE_UNREADABLE');
    });
  });

  withFfmpeg('film and sound (F9, F13)', () => {
    it.each(['a.mp4', 'a.avi', 'a.mpg', 'a.mov'])(
      'takes %s and draws a frame that is not black',
      async (name) => {
        const verdict = await judgePath(aFilm(dir, name), name);
        expect(verdict).toMatchObject({
          kind: 'film',
          width: 320,
          height: 240,
          checked: true,
          derivativeState: 'made',
          notes: [],
        });
        expect(verdict.durationSeconds).toBeCloseTo(2, 0);
        const { channels } = await sharp(path.join(dir, 'screen.jpg')).stats();
        expect(Math.max(...channels.map(({ mean }) => mean))).toBeGreaterThan(60);
      },
    );

    it('takes sound, also in a film’s container, as sound', async () => {
      expect(await judgePath(aFilm(dir, 'a.mp3', 'sound'), 'a.mp3')).toMatchObject({
        kind: 'sound',
        ext: 'mp3',
        pictures: null,
      });
      expect(await judgePath(aFilm(dir, 'b.mp4', 'sound'), 'b.mp4')).toMatchObject({
        kind: 'sound',
        mime: 'audio/mp4',
        derivativeState: 'not-applicable',
      });
    });

    it('refuses a film without its index and a name without a film', async () => {
      const bytes = Buffer.concat([
        Buffer.from([0, 0, 0, 24]),
        Buffer.from('ftypisom\0\0\0\0isommp42'),
        Buffer.alloc(4096, 7),
      ]);
      expect(await code(judge(bytes, 'a.mp4'))).toMatch(/^FILE_(UNREADABLE|NO_STREAM)$/);
      expect(await code(judge(Buffer.alloc(4096, 7), 'a.dv'))).toMatch(/^FILE_(UNREADABLE|NO_STREAM)$/);
    });

    it('F9: opens no other file: a playlist is not a film', async () => {
      put(dir, 'secret.txt', 'secret');
      const playlist = `#EXTM3U\n#EXTINF:1,\nfile://${path.join(dir, 'secret.txt')}\n`;
      expect(await code(judge(playlist, 'a.mpg'))).toMatch(/^FILE_(UNREADABLE|NO_STREAM)$/);
    });
  });

  it('does not mistake an ordinary photograph', async () => {
    expect((await judge(await aJpeg(), 'IMG_0001.JPEG')).notes).toEqual([]);
  });
});

/** CRC-32 of PNG chunks. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
