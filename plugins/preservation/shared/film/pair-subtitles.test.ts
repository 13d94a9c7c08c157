import { pairSubtitles } from './pair-subtitles';

const film = { plays: true, track: null };
const other = { plays: false, track: null };
const words = (track: string) => ({ plays: false, track });

describe('subtitles and the film they belong to (F160)', () => {
  it('gives them to the film before them, and those before the first film to the first', () => {
    expect(pairSubtitles([words('fr'), film, words('vi'), other, words('en'), film, words('ru')])).toEqual([
      [],
      ['fr', 'vi', 'en'],
      [],
      [],
      [],
      ['ru'],
      [],
    ]);
  });

  it('has none where nothing plays', () => {
    expect(pairSubtitles([other, words('vi')])).toEqual([[], []]);
    expect(pairSubtitles([])).toEqual([]);
  });
});
