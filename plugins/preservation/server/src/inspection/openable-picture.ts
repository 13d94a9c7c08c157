import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { DECODE_HEIC, DRAW_SVG, EXIT, WATCHED } from './decode-programs';
import { runTool } from './run-tool';

const MB = 1024 * 1024;
const TIME_LIMIT_MS = 60_000;
/** Of the whole child process. */
const MEMORY_LIMIT = 1536 * MB;

interface Decoder {
  readonly program: string;
  readonly library: string;
  readonly output: string;
  readonly mostPixels: number;
  readonly mostBytes: number;
}

/** Types that the picture library does not open by itself (HEIC), or must not open within our own process (SVG). */
const DECODERS: Readonly<Record<string, Decoder>> = {
  heic: {
    program: DECODE_HEIC,
    library: 'heic-convert',
    output: 'decoded.jpg',
    // Phones make up to 50 million; more would not fit into the limit of memory.
    mostPixels: 64_000_000,
    mostBytes: 200 * MB,
  },
  svg: {
    program: DRAW_SVG,
    library: 'sharp',
    output: 'drawn.png',
    mostPixels: 150_000_000,
    mostBytes: 20 * MB,
  },
};

/** Whether {@link openablePicture} decodes this type instead of handing the file itself back. */
export const isDecodedAside = ({ ext }: Pick<AcceptedType, 'ext'>): boolean => Object.hasOwn(DECODERS, ext);

/**
 * A picture that sharp can open, for every accepted type (F140, F141): HEIC decoded, SVG drawn with neither network nor
 * neighbouring files, both in a process of its own with limits of time and memory; all others are the file itself.
 *
 * @param outDir existing folder for this work alone; receives the decoded picture
 * @throws FileRefused FILE_UNREADABLE, FILE_TOO_LARGE_PIXELS, FILE_CHECK_TIMEOUT
 */
export const openablePicture = async (
  file: string,
  { ext }: Pick<AcceptedType, 'ext'>,
  outDir: string,
): Promise<string> => {
  const decoder = Object.hasOwn(DECODERS, ext) ? DECODERS[ext] : undefined;
  if (!decoder) return file;
  const target = path.join(outDir, decoder.output);
  const { code, timedOut } = await runTool(
    process.execPath,
    ['-e', WATCHED, decoder.program, String(MEMORY_LIMIT), require.resolve(decoder.library),
      path.resolve(file), target, String(decoder.mostPixels), String(decoder.mostBytes)], // prettier-ignore
    { timeoutMs: TIME_LIMIT_MS },
  );
  if (timedOut) throw new FileRefused('FILE_CHECK_TIMEOUT');
  if (code === EXIT.tooLarge) throw new FileRefused('FILE_TOO_LARGE_PIXELS');
  const drawn = await stat(target).catch(() => null);
  if (code !== 0 || !drawn || drawn.size === 0) throw new FileRefused('FILE_UNREADABLE');
  return target;
};
