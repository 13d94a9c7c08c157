import type { Fingerprint } from '../../../shared/contracts';
import type { Turn } from '../../../shared/looks/contracts';
import type { KnownLooks } from '../store/master-ledger';

/** At most this many of 64 bits differ: very likely the same picture (libraries.md: 8 same, 12 ask). */
export const SAME_PICTURE = 8;
/** Up to here the second hash must agree as well before an editor is asked. */
export const PERHAPS_SAME = 12;

export interface Alike {
  readonly sha256: string;
  /** Bits that differ, of 64. */
  readonly distance: number;
  /** How the given picture must be turned to look like the other; null where it lies the same way. */
  readonly turn: Turn | null;
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

interface Looks {
  readonly cosine: Halves;
  readonly difference: Halves;
}

const looksOf = ({ cosine, difference }: Fingerprint): Looks => ({
  cosine: halves(cosine),
  difference: halves(difference),
});

/** Bits that differ, where two pictures are alike (F40); null where they are not. */
const distanceIfAlike = (one: Looks, other: Looks): number | null => {
  const distance = distanceOf(one.cosine, other.cosine);
  if (distance > PERHAPS_SAME) return null;
  const second = distanceOf(one.difference, other.difference);
  const isAlike = distance <= SAME_PICTURE ? second <= PERHAPS_SAME * 2 : second <= SAME_PICTURE;
  return isAlike ? distance : null;
};

/**
 * All fingerprints in memory: a million are compared in some ten milliseconds, so no search structure is needed.
 * What other processes stored since (an ingest beside the server) is read before each question.
 *
 * @param looksSince fingerprints stored at or after an ISO instant, oldest first
 * @param turnedOf the fingerprints of one picture turned and mirrored, where they are known (F146)
 */
export const createLooksIndex = (
  looksSince: (storedAt: string) => Promise<KnownLooks[]>,
  turnedOf: (sha256: string) => Promise<Partial<Record<Turn, Fingerprint>>> = async () => ({}),
): LooksIndex => {
  const known = new Map<string, Looks>();
  let readUpTo = '';

  const catchUp = async (): Promise<void> => {
    for (const { sha256, storedAt, ...looks } of await looksSince(readUpTo)) {
      known.set(sha256, looksOf(looks));
      readUpTo = storedAt;
    }
  };

  return {
    async alike(sha256) {
      await catchUp();
      const one = known.get(sha256);
      if (!one) return [];
      const ways: [Turn | null, Looks][] = [
        [null, one],
        ...Object.entries(await turnedOf(sha256)).map(([turn, looks]): [Turn, Looks] => [
          turn as Turn,
          looksOf(looks),
        ]),
      ];
      const found: Alike[] = [];
      for (const [other, looks] of known) {
        if (other === sha256) continue;
        let nearest: Alike | null = null;
        for (const [turn, mine] of ways) {
          const distance = distanceIfAlike(mine, looks);
          // A symmetrical picture looks like itself mirrored: lying the same way goes first.
          if (
            distance !== null &&
            (nearest === null || (nearest.turn !== null && distance < nearest.distance))
          )
            nearest = { sha256: other, distance, turn };
        }
        if (nearest) found.push(nearest);
      }
      return found.sort((a, b) => a.distance - b.distance);
    },
  };
};
