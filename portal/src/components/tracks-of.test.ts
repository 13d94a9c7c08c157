import type { Representation } from '../api/items';
import { tracksOf } from './tracks-of';

const film = (name: string) => ({ label: name, playback: {}, track: null }) as unknown as Representation;
const words = (language: string) =>
  ({ playback: null, track: { src: '/x', language } }) as unknown as Representation;

describe('tracksOf', () => {
  it('gives each film the subtitles that follow it, the first also those before it', () => {
    const [one, two] = [film('one'), film('two')];
    const all = [words('fr'), one, words('vi'), words('en'), two, words('ru')];
    expect(tracksOf(all, one).map(({ language }) => language)).toEqual(['fr', 'vi', 'en']);
    expect(tracksOf(all, two).map(({ language }) => language)).toEqual(['ru']);
  });
});
