import { guessLanguage, languageOfCode } from './languages';

describe('the language of subtitles (F65)', () => {
  it.each([
    ['phim.en.srt', 'Xin chào quý vị đại biểu', 'en'],
    ['Phim tài liệu_VIE.srt', 'abc', 'vi'],
    ['phim.srt', 'Kính thưa các đồng chí, thưa đồng bào', 'vi'],
    ['phim.srt', 'The congress of Ninh Thuận opened in Phan Rang with five hundred delegates', 'und'],
    ['vi.srt', 'Hello', 'vi'],
    ['srt', 'Hello', 'und'],
    ['phim.constructor.srt', 'Hello', 'und'],
  ])('%s: %s', (name, words, expected) => expect(guessLanguage(name, words)).toBe(expected));

  it.each([
    ['01', 'vi'],
    ['02', 'en'],
    ['09', null],
    ['constructor', null],
    [null, null],
  ])('code %s is %s', (code, expected) => expect(languageOfCode(code)).toBe(expected));
});
