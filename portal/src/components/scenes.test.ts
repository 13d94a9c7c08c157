import { clock, parseScenes, pickScenes } from './scenes';

const VTT = `WEBVTT

00:00:00.000 --> 00:00:36.000
strip.webp#xywh=0,0,160,120

01:00:36.500 --> 01:01:12.000
strip.webp#xywh=160,120,160,120
`;

describe('scenes of a film', () => {
  it('reads where each still stands', () => {
    expect(parseScenes(VTT)).toEqual([
      { from: 0, x: 0, y: 0, width: 160, height: 120 },
      { from: 3636.5, x: 160, y: 120, width: 160, height: 120 },
    ]);
  });

  it('makes nothing of what is no strip', () => expect(parseScenes('<html></html>')).toEqual([]));

  it('picks some of many, evenly, the first among them', () => {
    const many = Array.from({ length: 100 }, (_, from) => ({ from, x: 0, y: 0, width: 1, height: 1 }));
    expect(pickScenes(many, 4).map(({ from }) => from)).toEqual([0, 25, 50, 75]);
    expect(pickScenes(many.slice(0, 3), 4)).toHaveLength(3);
  });

  it.each([
    [0, '0:00'],
    [83.9, '1:23'],
    [3683, '1:01:23'],
  ])('%d s is %s', (seconds, expected) => expect(clock(seconds)).toBe(expected));
});
