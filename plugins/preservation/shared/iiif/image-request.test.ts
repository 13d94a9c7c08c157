import { ImageRequestRefused, parseImageRequest } from './image-request';

const ask = ({ region = 'full', size = 'max', rotation = '0', file = 'default.jpg' } = {}) =>
  parseImageRequest(region, size, rotation, file);

const refusal = (parts: Parameters<typeof ask>[0]): unknown => {
  try {
    return ask(parts);
  } catch (error) {
    if (error instanceof ImageRequestRefused) return [error.status, error.part];
    throw error;
  }
};

describe('the request grammar of the IIIF Image API 3 (F96)', () => {
  it.each([
    ['full', { as: 'full' }],
    ['square', { as: 'square' }],
    ['125,15,120,140', { as: 'px', x: 125, y: 15, w: 120, h: 140 }],
    ['pct:41.6,7.5,40,70', { as: 'pct', x: 41.6, y: 7.5, w: 40, h: 70 }],
    ['pct:.5,0,100,200', { as: 'pct', x: 0.5, y: 0, w: 100, h: 200 }],
  ])('§4.1 region %s', (region, expected) => expect(ask({ region }).region).toEqual(expected));

  it.each([
    ['max', { upscale: false, to: { as: 'max' } }],
    ['^max', { upscale: true, to: { as: 'max' } }],
    ['150,', { upscale: false, to: { as: 'exact', w: 150, h: null } }],
    ['^360,', { upscale: true, to: { as: 'exact', w: 360, h: null } }],
    [',150', { upscale: false, to: { as: 'exact', w: null, h: 150 } }],
    ['pct:50', { upscale: false, to: { as: 'pct', n: 50 } }],
    ['^pct:120', { upscale: true, to: { as: 'pct', n: 120 } }],
    ['225,100', { upscale: false, to: { as: 'exact', w: 225, h: 100 } }],
    ['!225,100', { upscale: false, to: { as: 'within', w: 225, h: 100 } }],
    ['^!360,360', { upscale: true, to: { as: 'within', w: 360, h: 360 } }],
  ])('§4.2 size %s', (size, expected) => expect(ask({ size }).size).toEqual(expected));

  it.each([
    ['0', { mirrored: false, degrees: 0 }],
    ['90', { mirrored: false, degrees: 90 }],
    ['!0', { mirrored: true, degrees: 0 }],
    ['!180', { mirrored: true, degrees: 180 }],
    ['360', { mirrored: false, degrees: 0 }],
    ['270.0', { mirrored: false, degrees: 270 }],
  ])('§4.3 rotation %s', (rotation, expected) => expect(ask({ rotation }).rotation).toEqual(expected));

  it.each(['color', 'gray', 'bitonal', 'default'])('§4.4 quality %s', (quality) =>
    expect(ask({ file: `${quality}.png` })).toMatchObject({ quality, format: 'png' }),
  );

  it.each([
    [{ region: '' }, 400, 'region'],
    [{ region: 'pct' }, 400, 'region'],
    [{ region: '0,0,10' }, 400, 'region'],
    [{ region: '0,0,10,10,10' }, 400, 'region'],
    [{ region: '-1,0,10,10' }, 400, 'region'],
    [{ region: '0,0,0,10' }, 400, 'region'],
    [{ region: '1.5,0,10,10' }, 400, 'region'],
    [{ region: 'pct:0,0,0,10' }, 400, 'region'],
    [{ region: '0,0,1e3,10' }, 400, 'region'],
    [{ region: '__proto__' }, 400, 'region'],
    [{ size: 'full' }, 400, 'size'],
    [{ size: ',' }, 400, 'size'],
    [{ size: '0,' }, 400, 'size'],
    [{ size: '!100,' }, 400, 'size'],
    [{ size: 'pct:0' }, 400, 'size'],
    [{ size: 'pct:101' }, 400, 'size'],
    [{ size: '^' }, 400, 'size'],
    [{ size: '!^10,10' }, 400, 'size'],
    [{ size: '10.5,' }, 400, 'size'],
    [{ rotation: '' }, 400, 'rotation'],
    [{ rotation: '-90' }, 400, 'rotation'],
    [{ rotation: '361' }, 400, 'rotation'],
    [{ rotation: '!!0' }, 400, 'rotation'],
    [{ rotation: '22.5' }, 501, 'rotation'],
    [{ file: 'native.jpg' }, 400, 'quality'],
    [{ file: 'default' }, 400, 'format'],
    [{ file: 'default.exe' }, 400, 'format'],
    [{ file: 'default.jpg.png' }, 400, 'format'],
    [{ file: 'default.JPG' }, 400, 'format'],
    [{ file: 'default.tif' }, 501, 'format'],
    [{ file: 'default.pdf' }, 501, 'format'],
  ])('§9 refuses %j with %i', (parts, status, part) => expect(refusal(parts)).toEqual([status, part]));
});
