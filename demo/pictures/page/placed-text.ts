import { fontMetrics } from '../text/font-metrics';
import type { Face } from '../text/tinos';

/** One line of text on a page, in points from the page's top left corner. */
export interface PlacedText {
  text: string;
  face: Face;
  size: number;
  x: number;
  /** The baseline. */
  y: number;
  /** Extra width for each space, in points. */
  spaceExtra: number;
}

/** A thin horizontal line (under the heads). */
export interface PlacedRule {
  x: number;
  y: number;
  width: number;
}

export interface LaidOutPage {
  texts: PlacedText[];
  rules: PlacedRule[];
}

/** Text centred on an axis. */
export function centred(text: string, face: Face, size: number, axis: number, y: number): PlacedText {
  return { text, face, size, x: axis - (fontMetrics(face).widthOf(text) * size) / 2, y, spaceExtra: 0 };
}
