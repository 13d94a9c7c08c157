/**
 * Programs for a process of their own, as text: they must run from the sources as from `dist`, and in a process that
 * shares nothing with ours. Plain Node, nothing of this project.
 */

/** Exit codes the parent understands. */
export const EXIT = { tooLarge: 65, unreadable: 66 } as const;

/**
 * `node -e WATCHED job memory …`: runs the job in a second thread, since a busy decoder lets nobody else speak, and ends
 * the whole process when it takes more memory than allowed.
 */
export const WATCHED = `
const { Worker } = require('node:worker_threads');
const [job, memory, ...argv] = process.argv.slice(1);
setInterval(() => { if (process.memoryUsage.rss() > Number(memory)) process.exit(${EXIT.tooLarge}); }, 50);
const worker = new Worker(job, { eval: true, argv });
worker.on('error', () => process.exit(${EXIT.unreadable}));
worker.on('exit', (code) => process.exit(code));
`;

const job = (body: string): string => `
const fs = require('node:fs');
const [library, source, target, mostPixels, mostBytes] = process.argv.slice(2);
(async () => {
  const bytes = fs.readFileSync(source);
  if (bytes.length > Number(mostBytes)) process.exit(${EXIT.tooLarge});
  ${body}
})().then(() => process.exit(0), () => process.exit(${EXIT.unreadable}));
`;

/**
 * Draws an SVG, its long side as large as the screen size. From memory, not by its name: a drawing that has no place on
 * the disk can name no neighbour.
 */
export const DRAW_SVG = job(`
  const sharp = require(library);
  sharp.cache(false);
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (!width || !height) process.exit(${EXIT.unreadable});
  if (width * height > Number(mostPixels)) process.exit(${EXIT.tooLarge});
  const density = Math.max(1, Math.min(7200, (72 * 1600) / Math.max(width, height)));
  await sharp(bytes, { density, limitInputPixels: Number(mostPixels) }).png({ compressionLevel: 3 }).toFile(target);
`);

/**
 * Decodes a HEIC: upright, as its own boxes say, with its colour profile, without which the colours of a phone are pale.
 * What the boxes claim to measure is looked at first; what they hide, the watch on memory ends.
 */
export const DECODE_HEIC = job(`
  let pixels = 0;
  for (let at = bytes.indexOf('ispe'); at > 0 && at + 16 <= bytes.length; at = bytes.indexOf('ispe', at + 4))
    pixels = Math.max(pixels, bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12));
  if (pixels > Number(mostPixels)) process.exit(${EXIT.tooLarge});
  const convert = require(library);
  let jpeg = Buffer.from(await convert({ buffer: bytes, format: 'JPEG', quality: 0.95 }));
  const colour = bytes.indexOf('colrprof');
  const size = colour > 4 ? bytes.readUInt32BE(colour - 4) : 0;
  if (size > 140 && size < 1000000 && colour - 4 + size <= bytes.length) {
    const profile = bytes.subarray(colour + 8, colour - 4 + size);
    const count = Math.ceil(profile.length / 65000);
    const segments = Array.from({ length: count }, (_, index) => {
      const part = profile.subarray(index * 65000, (index + 1) * 65000);
      const head = Buffer.alloc(18);
      head.writeUInt16BE(0xffe2, 0);
      head.writeUInt16BE(part.length + 16, 2);
      head.write('ICC_PROFILE', 4, 'latin1');
      head[16] = index + 1;
      head[17] = count;
      return Buffer.concat([head, part]);
    });
    jpeg = Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
  }
  fs.writeFileSync(target, jpeg);
`);
