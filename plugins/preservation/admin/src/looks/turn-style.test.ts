import { moved, turnStyle, viewStyle, WHOLE, zoomed } from './turn-style';

describe('F144: two pictures in one view', () => {
  it('lays a picture as the other lies', () => {
    expect(turnStyle(null)).toBe('');
    expect(turnStyle('mirrored-right')).toBe('rotate(90deg) scaleX(-1)');
  });

  it('does not leave the picture: nothing to see beyond its edge', () => {
    expect(moved(WHOLE, 0.3, -0.3)).toEqual({ zoom: 1, x: 0, y: 0 });
    const near = zoomed(WHOLE, 2);
    expect(moved(near, 0.2, 0)).toEqual({ zoom: 2, x: 0.1, y: 0 });
    expect(moved(near, 9, -9)).toEqual({ zoom: 2, x: 0.25, y: -0.25 });
  });

  it('comes back into the picture when it is made smaller', () =>
    expect(zoomed(moved(zoomed(WHOLE, 8), 9, 9), 1)).toEqual({ zoom: 1, x: 0, y: 0 }));

  it('says it in CSS', () =>
    expect(viewStyle({ zoom: 2, x: 0.25, y: 0 })).toBe('scale(2) translate(25.00%, 0.00%)'));
});
