/** Why no web copy of a film or sound recording can be made. Sentences for the person who sent the file (F64). */
const SENTENCES = {
  FILM_NOT_DECODED: {
    vi: 'Không làm được bản xem: hình của phim không đọc được. Tệp gốc vẫn được giữ nguyên; nên tìm bản khác tốt hơn.',
    en: 'No web copy could be made: the pictures of the film cannot be read. The master is kept; look for a better copy.',
  },
  SOUND_NOT_DECODED: {
    vi: 'Không làm được bản nghe: tiếng trong tệp không đọc được. Tệp gốc vẫn được giữ nguyên; nên tìm bản khác tốt hơn.',
    en: 'No listening copy could be made: the sound cannot be read. The master is kept; look for a better copy.',
  },
  FILM_STALLED: {
    vi: 'Đã hai lần làm bản xem nhưng đều đứng giữa chừng nên dừng lại; tệp có thể bị hỏng. Tệp gốc vẫn được giữ nguyên.',
    en: 'Making the web copy stood still twice and was stopped; the file may be damaged. The master is kept.',
  },
} as const;

export type FilmProblemCode = keyof typeof SENTENCES;

export const filmProblem = (code: FilmProblemCode): { code: FilmProblemCode; vi: string; en: string } => ({
  code,
  ...SENTENCES[code],
});
