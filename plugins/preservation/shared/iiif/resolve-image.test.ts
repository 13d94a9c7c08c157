import fc from 'fast-check';

import { ImageRequestRefused, parseImageRequest } from './image-request';
import { resolveImage } from './resolve-image';

/** The picture of the standard's examples: 300 wide, 200 high. */
const PICTURE = { width: 300, height: 200 };
const resolve = (path: string, longest = 1000, picture = PICTURE) => {
  const [region = '', size = '', rotation = '', file = ''] = path.split('/');
  return resolveImage(parseImageRequest(region, size, rotation, file), picture, longest);
};

describe('working a request out (F97)', () => {
  it.each([
    ['full/max', { x: 0, y: 0, w: 300, h: 200 }, [300, 200], 'full/max'],
    ['square/max', { x: 50, y: 0, w: 200, h: 200 }, [200, 200], '50,0,200,200/max'],
    ['125,15,120,140/max', { x: 125, y: 15, w: 120, h: 140 }, [120, 140], '125,15,120,140/max'],
    ['pct:41.6,7.5,40,70/max', { x: 125, y: 15, w: 120, h: 140 }, [120, 140], '125,15,120,140/max'],
    ['125,15,200,200/max', { x: 125, y: 15, w: 175, h: 185 }, [175, 185], '125,15,175,185/max'],
    ['pct:41.6,7.5,66.6,100/max', { x: 125, y: 15, w: 175, h: 185 }, [175, 185], '125,15,175,185/max'],
    ['0,0,300,200/max', { x: 0, y: 0, w: 300, h: 200 }, [300, 200], 'full/max'],
    ['full/^max', { x: 0, y: 0, w: 300, h: 200 }, [1000, 667], 'full/^max'],
    ['full/150,', { x: 0, y: 0, w: 300, h: 200 }, [150, 100], 'full/150,100'],
    ['full/,150', { x: 0, y: 0, w: 300, h: 200 }, [225, 150], 'full/225,150'],
    ['full/^360,', { x: 0, y: 0, w: 300, h: 200 }, [360, 240], 'full/^360,240'],
    ['full/^,240', { x: 0, y: 0, w: 300, h: 200 }, [360, 240], 'full/^360,240'],
    ['full/pct:50', { x: 0, y: 0, w: 300, h: 200 }, [150, 100], 'full/150,100'],
    ['full/^pct:120', { x: 0, y: 0, w: 300, h: 200 }, [360, 240], 'full/^360,240'],
    ['full/225,100', { x: 0, y: 0, w: 300, h: 200 }, [225, 100], 'full/225,100'],
    ['full/!225,100', { x: 0, y: 0, w: 300, h: 200 }, [150, 100], 'full/150,100'],
    ['full/!900,900', { x: 0, y: 0, w: 300, h: 200 }, [300, 200], 'full/max'],
    ['full/^!360,360', { x: 0, y: 0, w: 300, h: 200 }, [360, 240], 'full/^360,240'],
    ['full/^300,200', { x: 0, y: 0, w: 300, h: 200 }, [300, 200], 'full/max'],
  ])('§4.1, §4.2, §4.7: %s', (path, region, [width, height], canonical) => {
    expect(resolve(`${path}/0/default.jpg`)).toEqual({
      region,
      size: { width, height },
      canonical: `${canonical}/0/default.jpg`,
    });
  });

  it.each([
    ['full/max/!0/color.png', 'full/max/!0/default.png'],
    ['full/max/90.0/gray.jpg', 'full/max/90/gray.jpg'],
    ['full/max/360/default.webp', 'full/max/0/default.webp'],
  ])('§4.7: %s is spelled %s', (path, canonical) => expect(resolve(path).canonical).toBe(canonical));

  it.each([
    '300,0,10,10/max',
    '0,200,10,10/max',
    'pct:100,0,10,10/max',
    'pct:0,0,0.1,0.1/max',
    'full/301,',
    'full/,201',
    'full/301,100',
    '0,0,100,100/200,200',
    'full/^1001,',
    'full/^pct:400',
  ])('§9: %s is refused', (path) => {
    expect(() => resolve(`${path}/0/default.jpg`)).toThrow(ImageRequestRefused);
  });

  it('F91: never answers with more than the limit', () => {
    expect(resolve('full/max/0/default.jpg', 150)).toMatchObject({
      size: { width: 150, height: 100 },
      canonical: 'full/max/0/default.jpg',
    });
    expect(resolve('full/!225,225/0/default.jpg', 150).size).toEqual({ width: 150, height: 100 });
    expect(() => resolve('full/151,/0/default.jpg', 150)).toThrow(/150/);
  });

  it('gives a very long picture at least a pixel', () => {
    expect(resolve('full/10,/0/default.jpg', 1000, { width: 9000, height: 3 }).size).toEqual({
      width: 10,
      height: 1,
    });
  });

  it('F97: the canonical spelling asks for the same picture', () => {
    const side = fc.integer({ min: 1, max: 4000 });
    const region = fc.oneof(
      fc.constantFrom('full', 'square'),
      fc.tuple(side, side, side, side).map((parts) => parts.join(',')),
      fc.tuple(side, side, side, side).map((parts) => `pct:${parts.map((part) => part / 40).join(',')}`),
    );
    const size = fc.oneof(
      fc.constantFrom('max', '^max', 'pct:33.3', '^pct:150'),
      side.map((w) => `^${w},`),
      side.map((h) => `,${h}`),
      fc.tuple(side, side).map(([w, h]) => `!${w},${h}`),
      fc.tuple(side, side).map(([w, h]) => `^${w},${h}`),
    );
    fc.assert(
      fc.property(region, size, side, side, side, (asked, to, width, height, longest) => {
        const picture = { width, height };
        let once;
        try {
          once = resolve(`${asked}/${to}/0/default.jpg`, longest, picture);
        } catch (error) {
          expect(error).toBeInstanceOf(ImageRequestRefused);
          return;
        }
        expect(Math.max(once.size.width, once.size.height)).toBeLessThanOrEqual(longest);
        expect(once.region.x + once.region.w).toBeLessThanOrEqual(width);
        expect(once.region.y + once.region.h).toBeLessThanOrEqual(height);
        expect(resolve(once.canonical, longest, picture)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
