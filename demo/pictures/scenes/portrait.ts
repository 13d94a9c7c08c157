import type { DrawScene } from './scene-drawing';
import { ellipse, freshId, glow, mix, polygon, rect, stroke } from './shapes';

/** A studio portrait as a bust in silhouette: collar, shoulders and hair, but no face and no likeness. */
export const portrait: DrawScene = ({ width, height, random }) => {
  const back = random.pick(['#a79f8e', '#8f969a', '#b0a28a']);
  const x = width / 2 + random.between(-0.03, 0.03) * width;
  const tone = random.pick(['#4b5256', '#d6cfbe', '#5b5446', '#6f7568']);
  const size = Math.min(width, height) * 0.5;
  const chin = height * 0.56;
  let shapes =
    rect(0, 0, width, height, mix(back, '#2a2724', 0.35)) +
    glow(freshId(random, 'lamp'), x + size * 0.3, height * 0.4, size * 1.5, mix(back, '#ffffff', 0.6), 0.95);
  const shoulders = `M${x - size * 1.02} ${height}C${x - size} ${chin + size * 0.42} ${x - size * 0.62} ${chin + size * 0.34} ${x - size * 0.2} ${chin + size * 0.16}L${x + size * 0.2} ${chin + size * 0.16}C${x + size * 0.62} ${chin + size * 0.34} ${x + size} ${chin + size * 0.42} ${x + size * 1.02} ${height}Z`;
  shapes += `<path d="${shoulders}" fill="${tone}"/>`;
  const skin = '#8a705c';
  shapes += polygon(
    [
      [x - size * 0.17, chin - size * 0.12],
      [x + size * 0.17, chin - size * 0.12],
      [x + size * 0.2, chin + size * 0.2],
      [x, chin + size * 0.36],
      [x - size * 0.2, chin + size * 0.2],
    ],
    mix(skin, '#33261d', 0.28),
  );
  const woman = random.chance(0.4);
  if (woman) shapes += ellipse(x, chin - size * 0.42, size * 0.4, size * 0.42, '#2a2523');
  shapes +=
    ellipse(x, chin - size * 0.36, size * 0.335, size * 0.43, skin) +
    glow(freshId(random, 'cheek'), x + size * 0.12, chin - size * 0.34, size * 0.34, '#b79a82', 0.5);
  const hairline = chin - size * 0.5;
  const temple = chin - size * (woman ? 0.2 : 0.34);
  shapes += `<path d="M${x - size * 0.345} ${temple}C${x - size * 0.56} ${chin - size * 1.04} ${x + size * 0.56} ${chin - size * 1.04} ${x + size * 0.345} ${temple}C${x + size * 0.34} ${hairline} ${x + size * 0.24} ${hairline - size * 0.12} ${x - size * 0.06} ${hairline - size * 0.1}C${x - size * 0.24} ${hairline - size * 0.09} ${x - size * 0.33} ${hairline + size * 0.02} ${x - size * 0.345} ${temple}Z" fill="#2a2523"/>`;
  const collar = mix(tone, '#f4efe2', 0.35);
  for (const side of [-1, 1])
    shapes += polygon(
      [
        [x + side * size * 0.19, chin + size * 0.1],
        [x + side * size * 0.34, chin + size * 0.3],
        [x + side * size * 0.12, chin + size * 0.47],
        [x, chin + size * 0.36],
      ],
      collar,
      `stroke="${mix(tone, '#1d1b19', 0.4)}" stroke-width="3"`,
    );
  shapes += stroke(
    [
      [x, chin + size * 0.38],
      [x, height],
    ],
    4,
    mix(tone, '#1d1b19', 0.45),
  );
  for (let button = 0; button < 3; button += 1)
    shapes += ellipse(
      x + size * 0.03,
      chin + size * (0.52 + button * 0.2),
      size * 0.022,
      size * 0.022,
      mix(tone, '#1d1b19', 0.5),
    );
  if (random.chance(0.5))
    shapes += rect(x + size * 0.36, chin + size * 0.58, size * 0.24, size * 0.035, mix(tone, '#1d1b19', 0.3));
  return { shapes, writings: [] };
};
