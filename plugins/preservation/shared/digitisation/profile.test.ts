import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CODE_WORDS } from './codes';
import { readProfiles } from './profile';

const TEXT = readFileSync(path.resolve(__dirname, '../../../../data/digitisation-profiles.json'), 'utf8');

type Change = (profiles: Record<string, Record<string, Record<string, unknown>>>) => void;
const changed = (change: Change): string => {
  const data = JSON.parse(TEXT);
  change(data.profiles);
  return JSON.stringify(data);
};

describe('profiles as data (F180)', () => {
  it('asks what the requirements say (2.5)', () => {
    const { party, state } = readProfiles(TEXT);
    expect(party.picture).toMatchObject({
      formats: { value: ['tiff'] },
      pagesPerFile: { value: 1 },
      compression: { value: 'none' },
      resolution: { value: 300 },
      resolutionSmall: { value: 600 },
      colours: { value: ['srgb-24', 'grey-8'] },
    });
    expect(party.pdf).toMatchObject({ compression: { value: 'lossless' }, text: { value: 'vietnamese' } });
    expect(state.pdf).toMatchObject({
      pdfa: { value: 'required' },
      resolution: { value: 200 },
      resolutionMaps: { value: 300 },
      bitsPerPixel: { value: 24 },
    });
    expect(state.film).toMatchObject({
      formats: { value: ['mp4', 'avi', 'wmv'] },
      kilobitsPerSecond: { value: 1500 },
    });
    expect(state.sound).toMatchObject({
      formats: { value: ['mp3', 'wma'] },
      kilobitsPerSecond: { value: 128 },
    });
  });

  it('has words for what no file tells', () => {
    for (const { cannotBeTold } of Object.values(readProfiles(TEXT)))
      for (const { code } of cannotBeTold) expect(CODE_WORDS).toHaveProperty(code);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /^data\/digitisation-profiles\.json: /],
    ['a profile missing', changed((all) => delete all.state), /profiles\.state/],
    [
      'a value without its source',
      changed(({ party }) => {
        party!.picture!.resolution = { value: 300 };
      }),
      /profiles\.party\.picture\.resolution\.source/,
    ],
    [
      'a field nobody knows',
      changed(({ party }) => {
        party!.picture!.dpi = 300;
      }),
      /profiles\.party\.picture/,
    ],
    [
      'a resolution that is none',
      changed(({ state }) => {
        state!.pdf!.resolution = { value: 3, source: 'x' };
      }),
      /profiles\.state\.pdf\.resolution\.value/,
    ],
    [
      'less asked of small sheets than of large ones',
      changed(({ party }) => {
        party!.pdf!.resolutionSmall = { value: 200, source: 'x' };
      }),
      /resolutionSmall: 200 is below resolution 300/,
    ],
  ])('refuses %s, with its place', (_, text, place) => {
    expect(() => readProfiles(text)).toThrow(place);
  });
});
