import { checkDate } from '../../../shared/check-date';
import { typedDate } from './typed-date';

// P18
describe('typedDate', () => {
  it('says at once what was understood and holds the whole date', () => {
    expect(typedDate('khoảng 1968')).toEqual({
      value: {
        text: 'khoảng 1968',
        edtf: '1968~',
        from: '1967-01-01',
        to: '1969-12-31',
        calendar: 'gregorian',
        certainty: 'approximate',
      },
      answer: {
        understood: true,
        vi: expect.stringContaining('khoảng năm 1968'),
        en: expect.stringContaining('about 1968'),
      },
    });
  });

  it('lets a blank stand at the end while typing', () =>
    expect(typedDate('khoảng ').value?.text).toBe('khoảng '));

  it('keeps words it cannot understand and says why', () => {
    const { value, answer } = typedDate('hồi ấy');
    expect(value).toMatchObject({ text: 'hồi ấy', edtf: null });
    expect(answer).toMatchObject({ understood: false, vi: expect.stringContaining('Ví dụ') });
  });

  it('gives null when cleared', () => expect(typedDate('')).toEqual({ value: null, answer: null }));

  it.each(['28/6/2022 ', 'những năm 60', 'hồi ấy', '  '])('agrees with the server on %j', (text) => {
    const { value, answer } = typedDate(text);
    expect(checkDate(value, ['date'], 'entered').findings).toHaveLength(answer && !answer.understood ? 1 : 0);
  });
});
