import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

/** Whether a program can be started here; suites that need one skip aloud. */
export const hasProgram = (program: string): boolean => spawnSync(program, ['-version']).error === undefined;

/** A picture with a red left half and a blue right half, so that turning it can be seen. */
export const twoHalves = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ]);

/** A picture that does not compress away, so that cutting it loses picture data. */
export const noisy = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

/** A JPEG of a photograph's shape; `seed` makes its bytes differ from the others. */
export const aJpeg = (seed = 0, width = 320, height = 200): Promise<Buffer> =>
  twoHalves(width, height)
    .withExif({
      IFD0: { Copyright: `ảnh ${seed}` },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 47/1 0/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer();

/** A PDF with the given number of empty A4 pages. */
export const aPdf = (pages = 1): Buffer => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** Two seconds of film: half a second black, then a test card. `sound` only makes a file without a picture. */
export const aFilm = (folder: string, name: string, content: 'film' | 'sound' = 'film'): string => {
  const file = path.join(folder, name);
  const picture = ['-f', 'lavfi', '-i', 'color=black:s=320x240:d=0.5', '-f', 'lavfi', '-i', 'testsrc=s=320x240:d=1.5',
    '-filter_complex', '[0][1]concat=n=2']; // prettier-ignore
  const input = content === 'film' ? picture : ['-f', 'lavfi', '-i', 'sine=d=1'];
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...input, file]);
  return file;
};

/** Three seconds of interlaced television with a tone, and what it says of itself. */
export const aTape = (folder: string, name: string): string => {
  const file = path.join(folder, name);
  execFileSync('ffmpeg', ['-v', 'error', '-y',
    '-f', 'lavfi', '-i', 'testsrc2=s=352x288:r=50:d=3', '-f', 'lavfi', '-i', 'sine=d=3',
    '-vf', 'tinterlace=interleave_top,setfield=tff,setsar=12/11', '-c:v', 'mpeg2video', '-flags', '+ilme+ildct',
    '-b:v', '2M', '-c:a', 'mp2', '-metadata', 'title=PRIVATE', file]); // prettier-ignore
  return file;
};

/** Writes bytes to a file of the folder and gives its path. */
export const put = (folder: string, name: string, bytes: Buffer | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
