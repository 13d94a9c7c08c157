import { fontMetrics } from '../text/font-metrics';
import type { DrawScene, Writing } from './scene-drawing';
import { ellipse, polygon, r, rect, stroke } from './shapes';

/** A sketch map drawn by hand: contour lines, a river, roads, hamlets; no real place is drawn to scale. */
export const map: DrawScene = ({ width, height, random, caption }) => {
  let shapes =
    rect(0, 0, width, height, '#e8dfc4') +
    rect(30, 30, width - 60, height - 60, 'none', 'stroke="#4c4438" stroke-width="5"') +
    rect(44, 44, width - 88, height - 88, 'none', 'stroke="#4c4438" stroke-width="1.6"');
  const hills = [0.24, 0.5, 0.76].map((at) => ({
    x: width * at + random.between(-50, 50),
    y: random.between(390, 690),
  }));
  for (const hill of hills) {
    const wave = random.between(0, 6);
    for (let ring = 1; ring <= 7; ring += 1) shapes += contour(hill.x, hill.y, ring * 24, wave);
    shapes += polygon(
      [
        [hill.x - 9, hill.y + 7],
        [hill.x, hill.y - 10],
        [hill.x + 9, hill.y + 7],
      ],
      '#6b5334',
    );
  }
  const river = Array.from({ length: 9 }, (_, index): [number, number] => [
    60 + ((width - 120) * index) / 8,
    560 + Math.sin(index * 1.3 + hills[0].y) * 95 + random.between(-25, 25),
  ]);
  shapes += smooth(river, 15, '#8fb0bd') + smooth(river, 9, '#b9d0d4');
  const way = Array.from({ length: 7 }, (_, index): [number, number] => [
    90 + ((width - 180) * index) / 6,
    420 + Math.cos(index * 1.1 + hills[1].x) * 120 + index * 22,
  ]);
  shapes +=
    smooth(way, 9, '#7a4a35') +
    smooth(way, 5, '#ecd9b6') +
    smooth(
      [[width * 0.55, 175], way[3], [width * 0.4, height - 70]],
      4,
      '#7a4a35',
      'stroke-dasharray="16 11"',
    );
  const writings: Writing[] = [];
  const label = (
    text: string,
    x: number,
    y: number,
    size = 27,
    face: Writing['face'] = 'italic',
    colour = '#40382c',
  ): number => writings.push({ text, x, y, size, face, colour });
  way.slice(1, -1).forEach(([x, y], index) => {
    shapes +=
      rect(x - 9, y - 34, 18, 15, '#3d342a') +
      polygon(
        [
          [x - 13, y - 34],
          [x, y - 46],
          [x + 13, y - 34],
        ],
        '#3d342a',
      );
    label(`Thôn ${index + 1}`, x + 18, y - 26);
  });
  label('Suối', river[1][0], river[1][1] - 22, 30, 'italic', '#3f6675');
  label('Đường xe', way[4][0] + 30, way[4][1] + 34, 25);
  shapes += compass(width - 140, 165);
  writings.push({
    text: 'B',
    x: width - 140,
    y: 88,
    size: 34,
    face: 'bold',
    colour: '#4c4438',
    centred: true,
  });
  const title = (caption ?? 'LƯỢC ĐỒ MINH HỌA').split('\n')[0];
  const room = width * 0.56;
  const size = Math.min(50, room / fontMetrics('bold').widthOf(title));
  const plate = fontMetrics('bold').widthOf(title) * size + 60;
  shapes += rect(70, height - 185, 330, 115, '#f2ead3', 'stroke="#4c4438" stroke-width="2"');
  shapes += rect(width / 2 - plate / 2, 62, plate, 80, '#f2ead3', 'stroke="#4c4438" stroke-width="2"');
  writings.push({ text: title, x: width / 2, y: 118, size, face: 'bold', colour: '#3c342a', centred: true });
  shapes +=
    stroke(
      [
        [92, height - 145],
        [140, height - 145],
      ],
      8,
      '#7a4a35',
    ) +
    stroke(
      [
        [92, height - 100],
        [140, height - 100],
      ],
      9,
      '#8fb0bd',
    ) +
    ellipse(270, height - 100, 14, 9, 'none', 'stroke="#a98c5c" stroke-width="2"') +
    rect(262, height - 153, 18, 15, '#3d342a');
  for (const [text, x, y] of [
    ['Đường', 152, 137],
    ['Suối', 152, 92],
    ['Thôn', 294, 137],
    ['Núi', 294, 92],
  ] as const)
    label(text, x, height - y, 26, 'regular');
  return { shapes, writings };
};

function contour(x: number, y: number, radius: number, wave: number): string {
  const points = Array.from({ length: 40 }, (_, index) => {
    const angle = (index / 40) * Math.PI * 2;
    const reach = radius * (1 + 0.22 * Math.sin(angle * 3 + wave) + 0.1 * Math.cos(angle * 5 - wave));
    return `${r(x + Math.cos(angle) * reach * 1.35)},${r(y + Math.sin(angle) * reach * 0.8)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="#b99d66" fill-opacity="0.07" stroke="#a98c5c" stroke-width="1.8"/>`;
}

function smooth(
  points: readonly (readonly [number, number])[],
  width: number,
  colour: string,
  more = '',
): string {
  let path = `M${r(points[0][0])} ${r(points[0][1])}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [x, y] = points[index];
    const [nextX, nextY] = points[index + 1];
    path += `Q${r(x)} ${r(y)} ${r((x + nextX) / 2)} ${r((y + nextY) / 2)}`;
  }
  const [endX, endY] = points[points.length - 1];
  return `<path d="${path}L${r(endX)} ${r(endY)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;
}

function compass(x: number, y: number): string {
  return (
    ellipse(x, y, 48, 48, 'none', 'stroke="#4c4438" stroke-width="2.5"') +
    polygon(
      [
        [x, y - 66],
        [x - 13, y],
        [x + 13, y],
      ],
      '#4c4438',
    ) +
    polygon(
      [
        [x, y + 60],
        [x - 13, y],
        [x + 13, y],
      ],
      '#cdbf9d',
      'stroke="#4c4438" stroke-width="2"',
    )
  );
}
