import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { noisy } from '../../../../../tests/support/media-fixtures';
import { createCaptureDateReader, isoDay } from './capture-date';
import { createExifProcess } from './exif-process';

it.each([
  ['2004:05:17 18:25:29', '2004-05-17'],
  ['2004:05:17', '2004-05-17'],
  ['0000:00:00 00:00:00', null],
  ['2004:13:45 00:00:00', null],
  ['2023:02:29 10:00:00', null],
  ['    :  :     :  :  ', null],
  ['yesterday', null],
  [undefined, null],
])('F41: of %p the day is %p', (text, day) => expect(isoDay(text)).toBe(day));

describe('F41: the day written into a picture', () => {
  const exif = createExifProcess();
  const reader = createCaptureDateReader(exif);
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kho-capture-'))));
  afterAll(async () => {
    await exif.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const picture = async (name: string, exif?: Record<string, Record<string, string>>) => {
    const file = path.join(folder, name);
    const drawn = noisy(64, 48).jpeg();
    await (exif ? drawn.withExif(exif) : drawn).toFile(file);
    return file;
  };

  it('prefers the shutter to the scanner and the scanner to the last writing', async () => {
    const shutter = await picture('shutter.jpg', {
      IFD0: { DateTime: '2020:01:03 00:00:00' },
      IFD2: { DateTimeOriginal: '1999:12:31 23:00:00', DateTimeDigitized: '2020:01:02 00:00:00' },
    });
    expect(await reader.read(shutter)).toBe('1999-12-31');
    const scanner = await picture('scanner.jpg', { IFD0: { DateTime: '2020:01:03 00:00:00' } });
    expect(await reader.read(scanner)).toBe('2020-01-03');
  });

  it('says nothing of a picture without a date, of rubbish and of a file that is gone', async () => {
    expect(await reader.read(await picture('plain.jpg'))).toBeNull();
    const rubbish = path.join(folder, 'rubbish.jpg');
    writeFileSync(rubbish, 'no picture at all');
    expect(await reader.read(rubbish)).toBeNull();
    expect(await reader.read(path.join(folder, 'gone.jpg'))).toBeNull();
  });
});
