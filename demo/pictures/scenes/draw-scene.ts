import type { Scene } from '../specs';
import { album } from './album';
import { back } from './back';
import { badgeAward } from './badge-award';
import { classroom } from './classroom';
import { gongs } from './gongs';
import { hall } from './hall';
import { harvest } from './harvest';
import { map } from './map';
import { market } from './market';
import { medal } from './medal';
import { mountains } from './mountains';
import { notebook } from './notebook';
import { portrait } from './portrait';
import { road } from './road';
import type { DrawScene, SceneDrawing, SceneFrame } from './scene-drawing';

const SCENES: Record<Scene, DrawScene> = {
  mountains,
  hall,
  road,
  gongs,
  portrait,
  classroom,
  market,
  map,
  medal,
  notebook,
  album,
  harvest,
  'badge-award': badgeAward,
  back,
};

/** Draws a scene into its frame; the frame's random stream decides the variation. */
export function drawScene(scene: Scene, frame: SceneFrame): SceneDrawing {
  return SCENES[scene](frame);
}
