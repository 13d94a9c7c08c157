import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { fileName } from './file-name';
import { renderFiles } from './render-files';
import type { FileSpec } from './specs';

const PICTURE: FileSpec = {
  type: 'picture',
  key: 'anh-1',
  scene: 'map',
  seed: 3,
  size: { width: 240, height: 170 },
};
const FILM: FileSpec = {
  type: 'film',
  key: 'phim-1',
  title: 'Bác Ái',
  scenes: ['mountains', 'road'],
  seed: 1,
  seconds: 6,
  container: 'mp4',
};

describe('renderFiles', () => {
  let folder: string;
  const path = process.env.FFMPEG_PATH;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kho-tu-lieu-pictures-'));
  });
  afterEach(async () => {
    if (path === undefined) delete process.env.FFMPEG_PATH;
    else process.env.FFMPEG_PATH = path;
    await rm(folder, { recursive: true, force: true });
  });

  it('reuses a file of the same specification and leaves no half-written one', async () => {
    const first = await renderFiles([PICTURE], folder, () => undefined);
    const file = first.files.get('anh-1') ?? '';
    expect(isAbsolute(file)).toBe(true);
    const before = await stat(file, { bigint: true });
    const again = await renderFiles([PICTURE], folder, () => undefined);
    expect(again.files.get('anh-1')).toBe(file);
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
    expect(await readdir(folder)).toEqual([basename(file)]);
  });

  it('names a changed specification otherwise', () => {
    expect(fileName({ ...PICTURE, seed: 4 })).not.toBe(fileName(PICTURE));
    expect(
      fileName({ seed: 3, size: { height: 170, width: 240 }, scene: 'map', key: 'anh-1', type: 'picture' }),
    ).toBe(fileName(PICTURE));
  });

  it('skips films with a sentence in both languages where ffmpeg is missing, and makes the rest', async () => {
    process.env.FFMPEG_PATH = join(folder, 'no-such-ffmpeg');
    const steps: [number, number, string][] = [];
    const { files, skipped } = await renderFiles([FILM, PICTURE], folder, (...step) => steps.push(step));
    expect([...files.keys()]).toEqual(['anh-1']);
    expect(skipped).toEqual([
      {
        key: 'phim-1',
        vi: expect.stringContaining('ffmpeg'),
        en: expect.stringContaining('apt-get install ffmpeg'),
      },
    ]);
    expect(steps.map(([done, total]) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('refuses a key used twice', async () => {
    await expect(renderFiles([PICTURE, PICTURE], folder, () => undefined)).rejects.toThrow('DEMO_KEY_TWICE');
  });
});
