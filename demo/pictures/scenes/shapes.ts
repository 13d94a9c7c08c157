import type { Random } from '../random';

/** Rounds for the SVG text: half a unit of a 1000-unit picture is finer than a pixel's blur. */
export const r = (value: number): string => String(Math.round(value * 10) / 10);

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${fill}" ${more}/>`;
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${r(x)},${r(y)}`).join(' ')}" fill="${fill}" ${more}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}" fill="${fill}" ${more}/>`;
}

/** A stroked line with round ends: limbs, poles, ropes. */
export function stroke(
  points: readonly (readonly [number, number])[],
  width: number,
  colour: string,
  more = '',
): string {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${r(x)} ${r(y)}`).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${r(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** Transparency of the paint itself; SVG's `opacity` would make librsvg draw every shape on a layer of its own. */
export function faint(opacity: number): string {
  return `fill-opacity="${opacity.toFixed(2)}" stroke-opacity="${opacity.toFixed(2)}"`;
}

/** A vertical gradient and a rectangle filled with it; `id` must be unique in the picture. */
export function verticalFade(
  id: string,
  box: { x: number; y: number; width: number; height: number },
  stops: readonly (readonly [number, string, number?])[],
): string {
  const marks = stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
  return (
    `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks}</linearGradient></defs>` +
    rect(box.x, box.y, box.width, box.height, `url(#${id})`)
  );
}

/** A soft glow of light or shadow around a point. */
export function glow(
  id: string,
  x: number,
  y: number,
  radius: number,
  colour: string,
  opacity: number,
): string {
  return (
    `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs>` +
    ellipse(x, y, radius, radius, `url(#${id})`)
  );
}

/** A gradient id nobody else in the picture uses. */
export function freshId(random: Random, name: string): string {
  return `${name}${random.whole(0, 0xffffff).toString(16)}${random.whole(0, 0xffffff).toString(16)}`;
}

/** Mixes two `#rrggbb` colours; 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const part = (at: number): string =>
    Math.round(channel(first, at) * (1 - share) + channel(second, at) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}
