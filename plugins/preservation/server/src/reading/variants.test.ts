import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createVariantList } from './variants';

const SHA = 'ab12'.repeat(16);
const folder = mkdtempSync(path.join(os.tmpdir(), 'kho-variants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const film = { name: 'film.mp4', mime: 'video/mp4', use: 'film' } as const;
const list = () => createVariantList(() => folder);

describe('variants (F92)', () => {
  it('knows the pictures from the start, and what was offered', () => {
    const variants = list();
    variants.offer(film);
    variants.offer({ name: /^subtitle-[a-z]{2}\.vtt$/, mime: 'text/vtt; charset=utf-8', use: 'film' });
    expect(variants.find('thumb.webp')).toMatchObject({ mime: 'image/webp', longestSide: 400 });
    expect(variants.find('screen.jpg')?.mime).toBe('image/jpeg');
    expect(variants.find('film.mp4')).toBe(film);
    expect(variants.find('subtitle-vi.vtt')?.use).toBe('film');
    expect(variants.find('subtitle-vi.vtt.exe')).toBeNull();
    expect(variants.find('master.tif')).toBeNull();
    expect(variants.find('../film.mp4')).toBeNull();
  });

  it('refuses an offer that would open more than it says', () => {
    const variants = list();
    for (const name of [/subtitle/, /^subtitle$/g, '../x', 'thumb.webp']) {
      expect(() => variants.offer({ ...film, name })).toThrow();
    }
  });

  it('finds only what is on the disk', async () => {
    const variants = list();
    expect(await variants.locate(film, SHA, 'film.mp4')).toBeNull();
    writeFileSync(path.join(folder, 'film.mp4'), 'x');
    expect(await variants.locate(film, SHA, 'film.mp4')).toBe(path.join(folder, 'film.mp4'));
    expect(await variants.locate({ ...film, locate: () => null }, SHA, 'film.mp4')).toBeNull();
  });
});
