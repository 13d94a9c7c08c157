import { evaluate } from '../evaluate';
import { exampleContext, exampleItem } from '../testing/example-item';
import { judged } from '../testing/judged';
import { subtitles } from './subtitles';

const track = { role: 'subtitle', file: { id: 8 } };

describe('P25: subtitles (A24)', () => {
  it.each([
    ['none', {}, ['SUBTITLES_MISSING error noSubtitlesReason']],
    ['a track', { representations: [track] }, []],
    [
      'a track without a file',
      { representations: [{ ...track, file: null }] },
      ['SUBTITLES_MISSING error noSubtitlesReason'],
    ],
    ['a reason', { noSubtitlesReason: 'câm' }, []],
    ['hardly a reason', { noSubtitlesReason: 'ko' }, ['SUBTITLES_REASON_TOO_SHORT error noSubtitlesReason']],
    ['a sound recording', { typeMedia: '01' }, []],
  ])('%s', (_case, change, expected) => expect(judged(subtitles, change)).toEqual(expected));

  it('is asked of films only', () => {
    const codes = evaluate(exampleItem(), exampleContext(), 'publish').map(({ code }) => code);
    expect(codes).toEqual([]);
  });
});
