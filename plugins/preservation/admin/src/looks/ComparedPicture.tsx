import { Box } from '@strapi/design-system';
import { type PointerEvent, useRef } from 'react';

import { moved, type View, viewStyle } from './turn-style';

interface ComparedPictureProps {
  readonly src: string;
  readonly alt: string;
  readonly view: View;
  readonly turn: string;
  readonly onMove: (view: View) => void;
}

/** A picture in a frame; drawing it about moves the other one too, since both share the view. */
export const ComparedPicture = ({ src, alt, view, turn, onMove }: ComparedPictureProps) => {
  const last = useRef<{ x: number; y: number } | null>(null);
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const from = last.current;
    if (!from) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    last.current = { x: event.clientX, y: event.clientY };
    onMove(moved(view, (event.clientX - from.x) / width, (event.clientY - from.y) / height));
  };
  return (
    <Box
      background="neutral900"
      hasRadius
      overflow="hidden"
      width="100%"
      style={{
        aspectRatio: '4 / 3',
        touchAction: view.zoom > 1 ? 'none' : 'auto',
        cursor: view.zoom > 1 ? 'grab' : 'default',
      }}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={follow}
      onPointerUp={() => (last.current = null)}
    >
      <img
        src={src}
        alt={alt}
        draggable={false}
        style={{
          width: '100%',
          height: '100%',
          objectFit: 'contain',
          transform: `${viewStyle(view)} ${turn}`,
        }}
      />
    </Box>
  );
};
