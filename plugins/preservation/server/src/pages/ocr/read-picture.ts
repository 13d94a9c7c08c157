import { judgeReading, type Judged } from '../../../../shared/pages/judge-reading';
import type { Word } from '../../../../shared/pages/page';
import { parseTsv } from '../../../../shared/pages/parse-tsv';
import { PageProblem } from '../../../../shared/pages/problems';
import { turnBack } from '../../../../shared/pages/turn-back';
import { turnPicture } from '../drawing/picture-pages';
import type { OcrEngine } from './engine';

/** A page of print takes two to six seconds, on a busy machine ten times that; one that takes longer gives garbage. */
export const FIRST_LOOK_MS = 120_000;
const NEXT_LOOK_MS = 60_000;

const QUARTERS = [90, 270, 180] as const;

interface Scan {
  readonly picture: string;
  readonly dpi: number | null;
}

const rank = ({ state, confidence }: Judged): number =>
  (state === 'done' ? 200 : state === 'hopeless' ? 100 : 0) + (confidence ?? 0);

const better = (one: Judged, next: Judged | null): Judged => (next && rank(next) > rank(one) ? next : one);

/**
 * Reads a scan as it is; where that is hopeless, looks again for a page that lies on its side or on its head (F73).
 * @throws PageProblem; the signal's reason
 */
export const readPicture = async (
  engine: OcrEngine,
  { picture, dpi }: Scan,
  signal: AbortSignal,
): Promise<Judged> => {
  const look = async (of: string, turned: boolean, timeoutMs: number): Promise<Word[]> => {
    const words = parseTsv(await engine.read({ picture: of, dpi, turned, timeoutMs, signal }));
    if (!words) throw new PageProblem('OCR_FAILED');
    return words;
  };
  /** A second look that is too slow or fails leaves what the first one gave. */
  const lookAgain = async (read: () => Promise<Word[]>): Promise<Judged | null> => {
    try {
      return judgeReading(await read());
    } catch (error) {
      if (error instanceof PageProblem) return null;
      throw error;
    }
  };

  const first = judgeReading(await look(picture, false, FIRST_LOOK_MS));
  if (first.state !== 'hopeless') return first;
  if (engine.turns) return better(first, await lookAgain(() => look(picture, true, NEXT_LOOK_MS)));
  let best: Judged = first;
  for (const angle of QUARTERS) {
    const turned = await turnPicture(picture, angle);
    const next = await lookAgain(async () =>
      (await look(turned, false, NEXT_LOOK_MS)).map((word) => turnBack(word, angle)),
    );
    best = better(best, next);
    if (best.state === 'done') return best;
  }
  return best;
};
