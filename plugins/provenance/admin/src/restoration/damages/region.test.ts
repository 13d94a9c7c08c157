import { afterKey, inPicture, MIDDLE, percentOf, regionBetween, SMALLEST, withPercent } from './region';

const key = (name: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key: name,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('U32: a rectangle drawn with the pointer', () => {
  it('is the same from whichever corner it is drawn', () => {
    const expected = { x: 0.2, y: 0.1, width: 0.3, height: 0.4 };
    expect(regionBetween({ x: 0.2, y: 0.1 }, { x: 0.5, y: 0.5 })).toEqual(expected);
    expect(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.2, y: 0.1 })).toEqual(expected);
  });

  it('ends at the edge of the picture', () => {
    expect(regionBetween({ x: 0.8, y: 0.9 }, { x: 1.7, y: 2 })).toEqual({
      x: 0.8,
      y: 0.9,
      width: 0.2,
      height: 0.1,
    });
  });

  it('is none after a mere click', () => {
    expect(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 })).toBeNull();
  });
});

describe('U32: a rectangle moved with the keyboard', () => {
  it('moves by arrows, finely with Alt', () => {
    expect(afterKey(MIDDLE, key('ArrowRight'))).toEqual({ ...MIDDLE, x: 0.41 });
    expect(afterKey(MIDDLE, key('ArrowUp', { altKey: true }))).toEqual({ ...MIDDLE, y: 0.398 });
  });

  it('is stretched with Shift and stays where it begins', () => {
    expect(afterKey(MIDDLE, key('ArrowDown', { shiftKey: true }))).toEqual({ ...MIDDLE, height: 0.21 });
    const atTheEdge = { x: 0.8, y: 0.4, width: 0.2, height: 0.2 };
    expect(afterKey(atTheEdge, key('ArrowRight', { shiftKey: true }))).toEqual(atTheEdge);
  });

  it('leaves other keys to others', () => expect(afterKey(MIDDLE, key('Tab'))).toBeNull());

  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])('never leaves the picture by %s', (name) => {
    let [moved, stretched] = [MIDDLE, MIDDLE];
    for (let count = 0; count < 150; count += 1) {
      moved = afterKey(moved, key(name)) ?? moved;
      stretched = afterKey(stretched, key(name, { shiftKey: true })) ?? stretched;
    }
    for (const { x, y, width, height } of [moved, stretched]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.000001);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(SMALLEST);
    }
  });
});

it('U32: takes numbers instead, in percent, and keeps them inside', () => {
  expect(percentOf({ x: 0.123, y: 0, width: 1, height: 1 }, 'x')).toBe(12.3);
  expect(withPercent(MIDDLE, 'width', 35)).toEqual({ ...MIDDLE, width: 0.35 });
  expect(withPercent(MIDDLE, 'x', 250)).toEqual({ ...MIDDLE, x: 0.8 });
  expect(inPicture({ x: -1, y: 2, width: 3, height: -4 })).toEqual({ x: 0, y: 0.99, width: 1, height: 0.01 });
});
