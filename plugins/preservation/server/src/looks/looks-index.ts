import type { KnownLooks } from '../store/master-ledger';

/** At most this many of 64 bits differ: very likely the same picture (libraries.md: 8 same, 12 ask). */
export const SAME_PICTURE = 8;
/** Up to here the second hash must agree as well before an editor is asked. */
export const PERHAPS_SAME = 12;

export interface Alike {
  readonly sha256: string;
  /** Bits that differ, of 64. */
  readonly distance: number;
}

export interface LooksIndex {
  /** Masters that look like the given one, the nearest first; without itself. Nothing for what has no fingerprint. */
  alike: (sha256: string) => Promise<Alike[]>;
}

type Halves = readonly [number, number];

const halves = (hex: string): Halves => [
  Number.parseInt(hex.slice(0, 8), 16) | 0,
  Number.parseInt(hex.slice(8), 16) | 0,
];

const bitsOf = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many of 64 bits differ between two fingerprints of 16 hexadecimal digits. */
export const distanceOf = (a: Halves, b: Halves): number => bitsOf(a[0] ^ b[0]) + bitsOf(a[1] ^ b[1]);

/**
 * All fingerprints in memory: a million are compared in some ten milliseconds, so no search structure is needed.
 * What other processes stored since (an ingest beside the server) is read before each question.
 *
 * @param looksSince fingerprints stored at or after an ISO instant, oldest first
 */
export const createLooksIndex = (looksSince: (storedAt: string) => Promise<KnownLooks[]>): LooksIndex => {
  const known = new Map<string, { cosine: Halves; difference: Halves }>();
  let readUpTo = '';

  const catchUp = async (): Promise<void> => {
    for (const { sha256, storedAt, cosine, difference } of await looksSince(readUpTo)) {
      known.set(sha256, { cosine: halves(cosine), difference: halves(difference) });
      readUpTo = storedAt;
    }
  };

  return {
    async alike(sha256) {
      await catchUp();
      const one = known.get(sha256);
      if (!one) return [];
      const found: Alike[] = [];
      for (const [other, looks] of known) {
        if (other === sha256) continue;
        const distance = distanceOf(one.cosine, looks.cosine);
        if (distance > PERHAPS_SAME) continue;
        const second = distanceOf(one.difference, looks.difference);
        if (distance <= SAME_PICTURE ? second <= PERHAPS_SAME * 2 : second <= SAME_PICTURE)
          found.push({ sha256: other, distance });
      }
      return found.sort((a, b) => a.distance - b.distance);
    },
  };
};
