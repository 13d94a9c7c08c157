import { open } from 'node:fs/promises';

const TAIL_BYTES = 4096;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/**
 * Whether a JPEG ends as it should: with its end marker, then nothing but padding. Looking anywhere in the tail would
 * find the marker of an embedded thumbnail.
 */
export const jpegIsComplete = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, from);
    let end = bytesRead;
    while (end > 0 && buffer[end - 1] === 0) end -= 1;
    return buffer.subarray(Math.max(0, end - 2), end).equals(END_OF_IMAGE);
  } finally {
    await handle.close();
  }
};
