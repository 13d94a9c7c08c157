import { replaceSpecks } from './dust';
import { healHole } from './heal';
import { scaleRecipe } from './scale-recipe';
import { measureSkew } from './skew';
import { applyTone, gainsOfSample, NEUTRAL, toneTables } from './tone';

describe('tones', () => {
  it('F202: leaves everything as it is where nothing is asked', () => {
    const [table] = toneTables({}, NEUTRAL, 255, 1);
    expect([...(table ?? [])]).toEqual(Array.from({ length: 256 }, (_, value) => value));
  });

  it('F202: makes black black, white white, and the middle lighter', () => {
    const levels = { all: { black: 20, white: 220, gamma: 2 } };
    const [table] = toneTables({ levels }, NEUTRAL, 255, 1);
    expect([table?.[0], table?.[20], table?.[120], table?.[220], table?.[255]]).toEqual([
      0, 0, 180, 255, 255,
    ]);
  });

  it('F202: means the same in 16 bits', () => {
    const levels = { red: { black: 10, white: 200, gamma: 1.3 } };
    const [eight] = toneTables({ levels }, NEUTRAL, 255, 3);
    const [sixteen] = toneTables({ levels }, NEUTRAL, 65535, 3);
    for (const value of [0, 10, 77, 130, 200, 255])
      expect((sixteen?.[value * 257] ?? 0) / 257).toBeCloseTo(eight?.[value] ?? -1, -0.5);
  });

  it('F202: makes a tinted white grey and keeps its brightness', () => {
    const gains = gainsOfSample([240, 220, 160]);
    if (!gains) throw new Error('no gains');
    const pixels = new Uint8Array([240, 220, 160]);
    applyTone(pixels, toneTables({}, gains, 255, 3));
    expect(Math.max(...pixels) - Math.min(...pixels)).toBeLessThanOrEqual(1);
    expect(pixels[0]).toBeCloseTo(0.299 * 240 + 0.587 * 220 + 0.114 * 160, -0.5);
  });

  it.each([[[3, 3, 3]], [[250, 40, 20]]] as const)(
    'F202: takes neither black nor a strong colour for white: %p',
    (sample) => expect(gainsOfSample(sample as unknown as [number, number, number])).toBeNull(),
  );
});

describe('dust', () => {
  const picture = (...rows: string[]) => {
    const [width, height] = [rows[0]?.length ?? 0, rows.length];
    const values: Record<string, number> = { '.': 100, o: 200, x: 20, '-': 104 };
    const pixels = Uint8Array.from([...rows.join('')].map((letter) => values[letter] ?? 0));
    return {
      pixels,
      grey: pixels.slice(),
      median: new Uint8Array(pixels.length).fill(100),
      width,
      height,
      channels: 1,
    } as const;
  };
  const shown = ({ pixels, width }: { pixels: Uint8Array; width: number }) =>
    [...pixels]
      .map((value) => (value > 90 && value < 104 ? '.' : ({ 200: 'o', 20: 'x', 104: '-' }[value] ?? '?')))
      .join('')
      .match(new RegExp(`.{${width}}`, 'g'));
  const limits = { threshold: 32, which: 'both', size: 1 } as const;

  it.each([
    ['both', ['.....-.', '.......'], 3],
    ['light', ['...x.-.', '...x...'], 1],
    ['dark', ['.o...-.', '.......'], 2],
  ] as const)('F202: takes away %s specks and nothing below the threshold', (which, left, count) => {
    const rows = picture('.o.x.-.', '...x...');
    expect(replaceSpecks(rows, { ...limits, which })).toBe(count);
    expect(shown(rows)).toEqual(left);
  });

  it('F202: leaves what goes on: a twig, a hair, the stroke of a letter, however thin', () => {
    const rows = picture('x......', '.x..oo.', '..x.oo.', '...x...', '......o');
    expect(replaceSpecks(rows, limits)).toBe(5);
    expect(shown(rows)).toEqual(['x......', '.x.....', '..x....', '...x...', '.......']);
  });

  it('F202: judges a spot by all rows that are seen, and changes its own rows only', () => {
    const rows = picture('.x.o...', '.x.....', '.x.o...', '.x.....');
    expect(replaceSpecks(rows, limits, { first: 2, end: 4 })).toBe(1);
    expect(shown(rows)).toEqual(['.x.o...', '.x.....', '.x.....', '.x.....']);
  });

  it('F202: fills a hole smoothly from its edges and touches nothing else', () => {
    const [width, height] = [20, 12];
    const ramp = (x: number) => 50 + x * 8;
    const pixels = Uint8Array.from({ length: width * height }, (_, at) => ramp(at % width));
    const before = pixels.slice();
    const hole = { left: 8, top: 4, width: 4, height: 4 };
    const isInside = (at: number) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return x >= 8 && x < 12 && y >= 4 && y < 8;
    };
    for (let at = 0; at < pixels.length; at += 1) if (isInside(at)) pixels[at] = 255;
    healHole({ pixels, width, height, channels: 1 }, hole);
    for (let at = 0; at < pixels.length; at += 1) {
      if (isInside(at)) expect(Math.abs((pixels[at] ?? 0) - (before[at] ?? 0))).toBeLessThanOrEqual(20);
      else expect(pixels[at]).toBe(before[at]);
    }
  });

  it('F202: fills a hole at a corner from the edges that are there', () => {
    const pixels = new Uint8Array(100).fill(90);
    pixels[0] = 255;
    healHole({ pixels, width: 10, height: 10, channels: 1 }, { left: 0, top: 0, width: 2, height: 2 });
    expect([...new Set(pixels)]).toEqual([90]);
  });
});

describe('lines that are not level', () => {
  const [width, height] = [600, 400];
  /** Lines of "words": dark bars with gaps, turned clockwise by an angle. */
  const page = (degrees: number): Uint8Array => {
    const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    return Uint8Array.from({ length: width * height }, (_, at) => {
      const [dx, dy] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
      const [x, y] = [dx * cos + dy * sin, dy * cos - dx * sin];
      const isInk = ((y % 20) + 20) % 20 < 8 && ((x % 37) + 37) % 37 < 29 && Math.abs(x) < 250;
      return isInk ? 30 : 240;
    });
  };

  it.each([0, 1.3, -2.5, 7])('F202: turned by %d degrees are turned back', (degrees) =>
    expect(measureSkew(page(degrees), width, height, 10)).toBeCloseTo(-degrees, 0.5),
  );

  it('F202: are not looked for beyond the limit, nor in a picture that has none', () => {
    expect(Math.abs(measureSkew(page(7), width, height, 3))).toBeLessThanOrEqual(3);
    let seed = 7;
    const noise = Uint8Array.from({ length: width * height }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed >> 16;
    });
    expect(measureSkew(noise, width, height, 10)).toBe(0);
    expect(measureSkew(new Uint8Array(width * height).fill(200), width, height, 10)).toBe(0);
  });
});

it('F203: sizes in pixels shrink with the copy, places do not; what cannot be seen is left out', () => {
  const crop = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 };
  const dust = { size: 12, threshold: 30, which: 'both', heal: [crop] } as const;
  expect(
    scaleRecipe(
      {
        version: 1,
        steps: {
          crop,
          denoise: { size: 3 },
          dust: { ...dust, heal: [crop] },
          sharpen: { radius: 2, amount: 1 },
          descreen: { period: 8, scale: 0.5 },
        },
      },
      0.25,
    ).steps,
  ).toEqual({
    crop,
    dust: { ...dust, size: 3 },
    sharpen: { radius: 0.5, amount: 1 },
    descreen: { period: 2, scale: 1 },
  });
});
