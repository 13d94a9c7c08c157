import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { styled } from 'styled-components';

import type { Region } from '../../../../shared/restoration/contract';
import { useWords } from '../../parts/says';
import type { Marked } from './marked';
import { afterKey, inPicture, percentOf, SIDES } from './region';

/** Two lines, one dark and one white: one of them stands out on any picture. */
export const Frame = styled.button<{ $isSelected: boolean; $isFixed: boolean }>`
  position: absolute;
  padding: 0;
  background: transparent;
  cursor: ${({ $isFixed }) => ($isFixed ? 'pointer' : 'move')};
  touch-action: none;
  border: ${({ $isSelected }) => ($isSelected ? 3 : 2)}px solid
    ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary600 : theme.colors.danger600)};
  box-shadow:
    0 0 0 1px #fff,
    inset 0 0 0 1px #fff;
  &:focus-visible {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Number = styled.span<{ $isSelected: boolean }>`
  position: absolute;
  top: -2px;
  left: -2px;
  min-width: 2rem;
  padding: 0 0.4rem;
  font-size: 1.2rem;
  line-height: 1.8rem;
  font-weight: 600;
  color: #fff;
  background: ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary700 : theme.colors.danger700)};
`;

const Handle = styled.span`
  position: absolute;
  right: -8px;
  bottom: -8px;
  width: 16px;
  height: 16px;
  border: 2px solid #fff;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
  cursor: nwse-resize;
`;

export const placed = ({ x, y, width, height }: Region) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

interface RegionBoxProps {
  readonly marked: Marked;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  /** `null`: it only can be chosen. */
  readonly onChange: ((region: Region) => void) | null;
  readonly onRemove: (() => void) | null;
  /** Takes the keyboard when it appears: it was just made by a key. */
  readonly takesFocus: boolean;
  readonly helpId: string;
}

/** A damage on the picture: moved with the pointer or by arrows, stretched at its corner or by Shift and arrows. */
export const RegionBox = (props: RegionBoxProps) => {
  const { marked, isSelected, onSelect, onChange, onRemove, takesFocus, helpId } = props;
  const words = useWords('restoration');
  const box = useRef<HTMLButtonElement>(null);
  const drag = useRef<{ x: number; y: number; region: Region; stretches: boolean } | null>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  const begin = (event: PointerEvent<HTMLButtonElement>): void => {
    // The picture below would begin a new rectangle.
    event.stopPropagation();
    onSelect();
    if (!onChange || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const stretches = (event.target as HTMLElement).dataset.handle !== undefined;
    drag.current = { x: event.clientX, y: event.clientY, region: marked.region, stretches };
  };
  const move = (event: PointerEvent<HTMLButtonElement>): void => {
    const from = drag.current;
    const picture = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!from || !picture) return;
    const dx = (event.clientX - from.x) / picture.width;
    const dy = (event.clientY - from.y) / picture.height;
    const { x, y, width, height } = from.region;
    onChange?.(
      inPicture(
        from.stretches
          ? { x, y, width: Math.min(width + dx, 1 - x), height: Math.min(height + dy, 1 - y) }
          : { x: x + dx, y: y + dy, width, height },
      ),
    );
  };
  const press = (event: KeyboardEvent): void => {
    if (onRemove && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      return onRemove();
    }
    const region = onChange && afterKey(marked.region, event);
    if (!region) return;
    event.preventDefault();
    onChange(region);
  };
  const [x = 0, y = 0, width = 0, height = 0] = SIDES.map((side) => percentOf(marked.region, side));
  return (
    <Frame
      ref={box}
      type="button"
      $isSelected={isSelected}
      $isFixed={onChange === null}
      style={placed(marked.region)}
      aria-label={words('map.box', { no: marked.no, name: marked.name, x, y, width, height })}
      aria-pressed={isSelected}
      aria-describedby={onChange ? helpId : undefined}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onFocus={onSelect}
      onKeyDown={press}
    >
      <Number $isSelected={isSelected} aria-hidden>
        {marked.no}
      </Number>
      {onChange && isSelected ? <Handle data-handle="" aria-hidden /> : null}
    </Frame>
  );
};
