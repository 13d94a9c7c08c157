import { type PointerEvent, useState } from 'react';

import type { Region } from '../../../../shared/restoration/contract';
import { type Point, regionBetween } from './region';

type Pointer = PointerEvent<HTMLDivElement>;

const pointOf = ({ clientX, clientY, currentTarget }: Pointer): Point => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
};

/**
 * A rectangle drawn from corner to corner over the picture. A finger scrolls the page unless it was told to draw; a
 * mouse or a pen always draws.
 *
 * @param onDraw `null`: nothing may be drawn
 */
export const useDrawing = (onDraw: ((region: Region) => void) | null, fingerDraws: boolean) => {
  const [corners, setCorners] = useState<readonly [Point, Point] | null>(null);
  const end = (): void => setCorners(null);
  return {
    /** What is being drawn. */
    ghost: corners && regionBetween(corners[0], corners[1]),
    handlers: {
      onPointerDown: (event: Pointer): void => {
        if (!onDraw || event.button !== 0 || (event.pointerType === 'touch' && !fingerDraws)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const point = pointOf(event);
        setCorners([point, point]);
      },
      onPointerMove: (event: Pointer): void => {
        if (corners) setCorners([corners[0], pointOf(event)]);
      },
      onPointerUp: (event: Pointer): void => {
        const region = corners && regionBetween(corners[0], pointOf(event));
        end();
        if (region) onDraw?.(region);
      },
      onPointerCancel: end,
    },
  };
};
