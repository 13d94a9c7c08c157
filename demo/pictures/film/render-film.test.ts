import { spawnSync } from 'node:child_process';
import type { FilmSpec } from '../specs';
import { FfmpegMissing, renderFilm } from './render-film';

const FILM: FilmSpec = {
  key: 'phim',
  title: 'Bác Ái đổi mới',
  scenes: ['mountains', 'harvest'],
  seed: 2,
  seconds: 6,
  container: 'mp4',
};
const ffmpeg = spawnSync('ffmpeg', ['-version']).error === undefined;

describe('renderFilm', () => {
  it('says so when there is no ffmpeg', async () => {
    await expect(renderFilm(FILM, '/nowhere/ffmpeg')).rejects.toBeInstanceOf(FfmpegMissing);
  });

  (ffmpeg ? it : it.skip)('gives the same bytes each time, as H.264 ready to stream', async () => {
    const first = await renderFilm(FILM);
    expect(first.equals(await renderFilm(FILM))).toBe(true);
    const head = first.toString('latin1');
    // "faststart": the index stands before the pictures.
    expect(head.indexOf('moov')).toBeLessThan(head.indexOf('mdat'));
    expect(head).toContain('avc1');
  });

  (ffmpeg ? it : it.skip).each([
    ['mpg', Buffer.from([0, 0, 1, 0xba])],
    ['avi', Buffer.from('RIFF')],
  ] as const)('writes a true %s', async (container, magic) => {
    const film = await renderFilm({ ...FILM, container });
    expect(film.subarray(0, 4).equals(magic)).toBe(true);
  });
});
