const SOC_SIZ = [0xff, 0x4f, 0xff, 0x51];
const COD = 0x52;
const SOT = 0x90;
/** Place of the transform in COD (ISO 15444-1, A.6.1): after the marker, its length and seven bytes of parameters. */
const TRANSFORM_AT = 13;
const IRREVERSIBLE = 0;
/** The main header lies within this. */
const HEADER_BYTES = 4096;

export interface Jpeg2000Tally {
  readonly reversible: number;
  readonly lossy: number;
}

const startsAt = (bytes: Uint8Array, at: number): boolean =>
  SOC_SIZ.every((byte, index) => bytes[at + index] === byte);

/** Transform that a codestream names in its main header; `null` where it cannot be found. */
const transformOf = (bytes: Uint8Array, start: number): number | null => {
  let at = start + 2;
  while (at + 4 <= bytes.length && at < start + HEADER_BYTES) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    if (marker === COD) return bytes[at + TRANSFORM_AT] ?? null;
    if (marker === SOT) return null;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return null;
};

/**
 * Finds JPEG 2000 codestreams in the bytes of a file that holds them unpacked, as a PDF does, and counts how they were
 * transformed: the irreversible transform always loses something. Given piece by piece; remembers what a header may need.
 */
export const createJpeg2000Scan = () => {
  let tail = new Uint8Array(0);
  const tally = { reversible: 0, lossy: 0 };

  const look = (bytes: Uint8Array, until: number): void => {
    for (let at = bytes.indexOf(0xff); at >= 0 && at < until; at = bytes.indexOf(0xff, at + 1)) {
      if (!startsAt(bytes, at)) continue;
      const transform = transformOf(bytes, at);
      if (transform === null) continue;
      if (transform === IRREVERSIBLE) tally.lossy += 1;
      else tally.reversible += 1;
    }
  };

  return {
    hear(piece: Uint8Array): void {
      const bytes = new Uint8Array(tail.length + piece.length);
      bytes.set(tail);
      bytes.set(piece, tail.length);
      const until = Math.max(0, bytes.length - HEADER_BYTES);
      look(bytes, until);
      tail = bytes.slice(until);
    },
    end(): Jpeg2000Tally {
      look(tail, tail.length);
      tail = new Uint8Array(0);
      return { ...tally };
    },
  };
};
