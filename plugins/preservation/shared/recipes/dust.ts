type Pixels = Uint8Array | Uint16Array;

export type Which = 'both' | 'light' | 'dark';

/**
 * Takes the median where a pixel differs from it by more than the threshold: a speck is what its surroundings do not
 * have. `pixels` are changed in place; both have the same size and channels beside each other.
 *
 * @param threshold in values of the pixels
 * @returns how many pixels were replaced
 */
export const replaceSpecks = (
  pixels: Pixels,
  median: Pixels,
  channels: 1 | 3,
  { threshold, which }: { threshold: number; which: Which },
): number => {
  let replaced = 0;
  for (let at = 0; at + channels <= pixels.length; at += channels) {
    let difference = (pixels[at] ?? 0) - (median[at] ?? 0);
    if (channels === 3)
      difference =
        0.299 * difference +
        0.587 * ((pixels[at + 1] ?? 0) - (median[at + 1] ?? 0)) +
        0.114 * ((pixels[at + 2] ?? 0) - (median[at + 2] ?? 0));
    const isSpeck =
      (which !== 'dark' && difference > threshold) || (which !== 'light' && -difference > threshold);
    if (!isSpeck) continue;
    replaced += 1;
    for (let channel = 0; channel < channels; channel += 1) pixels[at + channel] = median[at + channel] ?? 0;
  }
  return replaced;
};
