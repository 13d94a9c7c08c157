import type { ChannelLevels, Steps } from './recipe';

/** Factors of the channels. */
export interface Gains {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export const NEUTRAL: Gains = { red: 1, green: 1, blue: 1 };

/** Full temperature makes red so much stronger and blue so much weaker; full tint green so much weaker. */
const TEMPERATURE = 0.3;
const TINT = 0.2;
/** What would need stronger factors was not grey. */
const MOST_GAIN = 4;
/** Below this level of 8 bits a colour is noise. */
const LEAST_LEVEL = 12;

export const gainsOfSliders = ({ temperature, tint }: { temperature: number; tint: number }): Gains => ({
  red: 1 + (TEMPERATURE * temperature) / 100,
  green: 1 - (TINT * tint) / 100,
  blue: 1 - (TEMPERATURE * temperature) / 100,
});

/**
 * Factors that make a sampled colour grey without making it lighter or darker.
 *
 * @param sample means of red, green, blue in levels of 8 bits
 * @returns null where it is too dark or too strongly coloured to have been grey
 */
export const gainsOfSample = ([red, green, blue]: readonly [number, number, number]): Gains | null => {
  if (Math.min(red, green, blue) < LEAST_LEVEL) return null;
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  const gains = { red: grey / red, green: grey / green, blue: grey / blue };
  const strongest = Math.max(...Object.values(gains).map((gain) => Math.max(gain, 1 / gain)));
  return strongest > MOST_GAIN ? null : gains;
};

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const applied = (value: number, levels: ChannelLevels | undefined): number => {
  if (!levels) return value;
  const { black, white, gamma } = levels;
  return clamp((value * 255 - black) / (white - black)) ** (1 / gamma);
};

export type ToneTable = Uint8Array | Uint16Array;

/**
 * White balance and levels of each channel as one table, so that values are rounded once. The levels of a channel come
 * before those of all.
 *
 * @param top the largest value: 255 or 65535
 * @param channels 1 (grey: white balance and single channels mean nothing there) or 3
 */
export const toneTables = (
  { levels }: Pick<Steps, 'levels'>,
  gains: Gains,
  top: 255 | 65535,
  channels: 1 | 3,
): ToneTable[] => {
  const table = (gain: number, own: ChannelLevels | undefined): ToneTable => {
    const values = top === 255 ? new Uint8Array(256) : new Uint16Array(65536);
    for (let value = 0; value <= top; value += 1)
      values[value] = Math.round(top * applied(applied(clamp((value / top) * gain), own), levels?.all));
    return values;
  };
  return channels === 1
    ? [table(1, undefined)]
    : [table(gains.red, levels?.red), table(gains.green, levels?.green), table(gains.blue, levels?.blue)];
};

/** Looks every value up. `pixels` are changed in place; channels lie beside each other. */
export const applyTone = (pixels: Uint8Array | Uint16Array, tables: readonly ToneTable[]): void => {
  const [first, second, third] = tables;
  if (!first) return;
  if (!second || !third) {
    for (let at = 0; at < pixels.length; at += 1) pixels[at] = first[pixels[at] ?? 0] ?? 0;
    return;
  }
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    pixels[at] = first[pixels[at] ?? 0] ?? 0;
    pixels[at + 1] = second[pixels[at + 1] ?? 0] ?? 0;
    pixels[at + 2] = third[pixels[at + 2] ?? 0] ?? 0;
  }
};
