import type { Turn } from '../../../shared/looks/contracts';

/** How a picture is laid so that it can be compared; the rightmost is done first, mirroring before turning. */
const STYLES: Readonly<Record<Turn, string>> = {
  right: 'rotate(90deg)',
  half: 'rotate(180deg)',
  left: 'rotate(270deg)',
  mirrored: 'scaleX(-1)',
  'mirrored-right': 'rotate(90deg) scaleX(-1)',
  'mirrored-half': 'rotate(180deg) scaleX(-1)',
  'mirrored-left': 'rotate(270deg) scaleX(-1)',
};

/** CSS that lays one picture as the other lies; nothing where both lie alike. */
export const turnStyle = (turn: Turn | null): string => (turn === null ? '' : STYLES[turn]);

/** Where both are looked at: how large, and which place stands in the middle (−0.5 to 0.5 of the frame). */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: View = { zoom: 1, x: 0, y: 0 };
export const ZOOMS = [1, 2, 4, 8] as const;

/** The view moved by fractions of the frame, as far as there is picture. */
export const moved = ({ zoom, x, y }: View, dx: number, dy: number): View => {
  const most = (zoom - 1) / (2 * zoom);
  const within = (value: number) => Math.min(most, Math.max(-most, value)) || 0;
  return { zoom, x: within(x + dx / zoom), y: within(y + dy / zoom) };
};

/** The same place, larger or smaller. */
export const zoomed = (view: View, zoom: number): View => moved({ ...view, zoom }, 0, 0);

/** CSS of a view, before the picture's own turn. */
export const viewStyle = ({ zoom, x, y }: View): string =>
  `scale(${zoom}) translate(${(x * 100).toFixed(2)}%, ${(y * 100).toFixed(2)}%)`;
