import { between, moved, pushOf, resized, toShown, toWhole } from './rectangle';

const frame = { x: 0.2, y: 0.3, width: 0.4, height: 0.5 };

describe('F210: a frame on the picture', () => {
  it('is drawn between two corners in any order, within the picture, never empty', () => {
    expect(between({ x: 0.5, y: 0.75 }, { x: 0.25, y: -3 })).toEqual({ x: 0.25, y: 0, width: 0.25, height: 0.75 });
    const tiny = between({ x: 1, y: 1 }, { x: 1, y: 1 });
    expect([tiny.x, tiny.y]).toEqual([0.99, 0.99]);
    expect(tiny.width).toBeCloseTo(0.01);
  }); // prettier-ignore

  it('is pushed and pulled no further than the picture goes', () => {
    expect(moved(frame, { x: 9, y: -9 })).toEqual({ ...frame, x: 0.6, y: 0 });
    expect(resized(frame, { x: 9, y: -9 })).toEqual({ ...frame, width: 0.8, height: 0.01 });
  });

  it('moves by the arrows, finely with Alt, and by no other key', () => {
    expect(pushOf({ key: 'ArrowLeft', altKey: false })).toEqual({ x: -0.01, y: 0 });
    expect(pushOf({ key: 'ArrowDown', altKey: true })).toEqual({ x: 0, y: 0.001 });
    expect(pushOf({ key: 'a', altKey: false })).toBeNull();
  });

  it('means the same place in the cut and in the whole picture', () => {
    const whole = toWhole({ x: 0.5, y: 0.5, width: 0.1, height: 0.1 }, frame);
    expect(whole.x).toBeCloseTo(0.4);
    expect(whole.height).toBeCloseTo(0.05);
    expect(toShown(whole, frame).x).toBeCloseTo(0.5);
    expect(toWhole(frame, undefined)).toBe(frame);
  });
});
