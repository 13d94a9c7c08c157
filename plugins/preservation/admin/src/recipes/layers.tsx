import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

import type { Rectangle } from '../../../shared/recipes/recipe';
import { between, moved, type Point, pushOf, resized } from './rectangle';

const percent = (value: number): string => `${value * 100}%`;

const place = ({ x, y, width, height }: Rectangle) =>
  ({
    position: 'absolute',
    left: percent(x),
    top: percent(y),
    width: percent(width),
    height: percent(height),
  }) as const;

const pointIn = (event: PointerEvent<HTMLElement>, layer: HTMLElement): Point => {
  const box = layer.getBoundingClientRect();
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
};

/** Near enough to a corner to take hold of it, in pixels of the screen; a thumb is no needle. */
const GRIP = 22;

interface FrameLayerProps {
  readonly frame: Rectangle | null;
  readonly label: string;
  /** Other places, drawn for orientation. */
  readonly others?: readonly Rectangle[];
  /** What lies outside the frame is darkened. */
  readonly isCrop: boolean;
  readonly onChange: (frame: Rectangle) => void;
  readonly onSettle: () => void;
}

/**
 * A frame over the picture: drawn anew beside it, moved inside it, pulled at its corners; by keyboard moved with the
 * arrows, sized with Shift and the arrows, finely with Alt.
 */
export const FrameLayer = ({ frame, label, others = [], isCrop, onChange, onSettle }: FrameLayerProps) => {
  const layer = useRef<HTMLDivElement>(null);
  const pull = useRef<((point: Point) => Rectangle) | null>(null);

  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (!layer.current) return;
    event.preventDefault();
    layer.current.setPointerCapture(event.pointerId);
    const start = pointIn(event, layer.current);
    const box = layer.current.getBoundingClientRect();
    const near = (one: number, other: number, side: number) => Math.abs(one - other) * side < GRIP;
    if (frame) {
      const [left, right, top, bottom] = [frame.x, frame.x + frame.width, frame.y, frame.y + frame.height];
      for (const x of [left, right])
        for (const y of [top, bottom])
          if (near(start.x, x, box.width) && near(start.y, y, box.height)) {
            const opposite = { x: x === left ? right : left, y: y === top ? bottom : top };
            pull.current = (point) => between(opposite, point);
            return;
          }
      const isInside = start.x > left && start.x < right && start.y > top && start.y < bottom;
      const isWhole = frame.width > 0.99 && frame.height > 0.99;
      if (isInside && !isWhole) {
        pull.current = (point) => moved(frame, { x: point.x - start.x, y: point.y - start.y });
        return;
      }
    }
    pull.current = (point) => between(start, point);
  };

  const key = (event: KeyboardEvent): void => {
    const by = pushOf(event);
    if (!by || !frame) return;
    event.preventDefault();
    onChange(event.shiftKey ? resized(frame, by) : moved(frame, by));
  };

  return (
    <div
      ref={layer}
      style={{ position: 'absolute', inset: 0, touchAction: 'none', cursor: 'crosshair', overflow: 'hidden' }}
      onPointerDown={begin}
      onPointerMove={(event) => {
        if (pull.current && layer.current) onChange(pull.current(pointIn(event, layer.current)));
      }}
      onPointerUp={() => {
        pull.current = null;
        onSettle();
      }}
    >
      {others.map((other, index) => (
        <div key={index} style={{ ...place(other), border: '2px solid #f29d41', pointerEvents: 'none' }} />
      ))}
      {frame ? (
        <div
          role="group"
          tabIndex={0}
          aria-label={label}
          onKeyDown={key}
          onBlur={onSettle}
          style={{
            ...place(frame),
            boxSizing: 'border-box',
            border: '2px solid #fff',
            outline: '2px dashed #4945ff',
            outlineOffset: -2,
            boxShadow: isCrop ? '0 0 0 9999px rgb(0 0 0 / 55%)' : 'none',
            cursor: 'move',
          }}
        />
      ) : null}
    </div>
  );
}; // prettier-ignore

interface PointLayerProps {
  readonly point: Point;
  readonly label: string;
  readonly onMove: (point: Point) => void;
  readonly onTake: (point: Point) => void;
}

/** A cross over the picture that takes a point: by a click, or by the arrows and Enter. */
export const PointLayer = ({ point, label, onMove, onTake }: PointLayerProps) => {
  const layer = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={layer}
      style={{ position: 'absolute', inset: 0, cursor: 'crosshair', touchAction: 'none' }}
      onPointerUp={(event) => {
        if (layer.current) onTake(pointIn(event, layer.current));
      }}
    >
      <button
        type="button"
        aria-label={label}
        onPointerUp={(event) => event.stopPropagation()}
        onClick={() => onTake(point)}
        onKeyDown={(event) => {
          const by = pushOf(event);
          if (!by) return;
          event.preventDefault();
          const inside = (value: number) => Math.min(0.999, Math.max(0.001, value));
          onMove({ x: inside(point.x + by.x), y: inside(point.y + by.y) });
        }}
        style={{
          position: 'absolute',
          left: percent(point.x),
          top: percent(point.y),
          width: 26,
          height: 26,
          transform: 'translate(-50%, -50%)',
          borderRadius: '50%',
          border: '2px solid #fff',
          outline: '2px solid #4945ff',
          background: 'transparent',
        }}
      />
    </div>
  );
};
