import type { Random } from '../random';
import type { Face } from '../text/tinos';

/** Words written into a picture after its shapes are drawn, in the scene's own units. */
export interface Writing {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  face: Face;
  colour: string;
  /** Degrees, counter-clockwise positive. */
  slant?: number;
  /** Drawn with an unsteady pen instead of in straight print. */
  hand?: boolean;
  /** `x` is the middle of the line instead of its beginning. */
  centred?: boolean;
}

/** What a scene hands to the renderer: SVG shapes in a box of `width` × 1000 units, and words. */
export interface SceneDrawing {
  shapes: string;
  writings: Writing[];
}

/** Room a scene has: the height is always 1000, the width follows the picture's shape. */
export interface SceneFrame {
  width: number;
  height: number;
  caption?: string;
  random: Random;
}

export type DrawScene = (frame: SceneFrame) => SceneDrawing;
