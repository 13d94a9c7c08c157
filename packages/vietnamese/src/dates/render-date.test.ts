import type { HistoricalDate } from './historical-date';
import { isHistoricalDate } from './historical-date';
import { parseDatePhrase } from './parse-date-phrase';
import { renderDate } from './render-date';
import { understoodSentence } from './understood-sentence';

const read = (words: string): HistoricalDate => {
  const result = parseDatePhrase(words, { today: '2026-08-15' });
  if (!result.ok) throw new Error(`${words}: ${result.code}`);
  return result.date;
};

describe('V16 EDTF in words', () => {
  it.each([
    ['2022-06-28', 'ngày 28 tháng 6 năm 2022', '28 June 2022'],
    ['2024-08', 'tháng 8 năm 2024', 'August 2024'],
    ['1968~', 'khoảng năm 1968', 'about 1968'],
    ['1965?', 'năm 1965 (chưa chắc chắn)', '1965 (uncertain)'],
    ['1965%', 'năm 1965 (suy đoán)', '1965 (inferred)'],
    ['196X', 'thập niên 1960', 'the 1960s'],
    ['19XX', 'thế kỷ XX', 'the 20th century'],
    ['20XX', 'thế kỷ XXI', 'the 21st century'],
    ['1975-21', 'mùa xuân năm 1975', 'spring of 1975'],
    ['1968-04-XX', 'tháng 4 năm 1968 (không rõ ngày)', 'April 1968 (day unknown)'],
    ['XXXX', 'không rõ thời gian', 'date unknown'],
    ['1959/1960', 'từ năm 1959 đến năm 1960', 'from 1959 to 1960'],
    ['1968-03/1968-05', 'từ tháng 3 đến tháng 5 năm 1968', 'from March to May 1968'],
    ['1968-03-03/1968-03-05', 'từ ngày 3 đến ngày 5 tháng 3 năm 1968', 'from 3 to 5 March 1968'],
    [
      '2022-06-28/2022-07-02',
      'từ ngày 28 tháng 6 đến ngày 2 tháng 7 năm 2022',
      'from 28 June to 2 July 2022',
    ],
    ['1965~/1970~', 'khoảng từ năm 1965 đến năm 1970', 'about from 1965 to 1970'],
    ['1965~/1970', 'từ khoảng năm 1965 đến năm 1970', 'from about 1965 to 1970'],
    ['1960~/1969~', 'khoảng thập niên 1960', 'about the 1960s'],
    ['../1975-04-29', 'trước ngày 30 tháng 4 năm 1975', 'before 30 April 1975'],
    ['../1974', 'trước năm 1975', 'before 1975'],
    ['1975/..', 'từ năm 1975 trở đi', 'from 1975 on'],
    ['1975/', 'từ năm 1975 đến thời điểm không rõ', 'from 1975 to an unknown time'],
    ['not a date', 'not a date', 'not a date'],
  ])('%s', (edtf, vi, en) => {
    expect(renderDate(edtf, 'vi')).toBe(vi);
    expect(renderDate(edtf, 'en')).toBe(en);
  });

  it.each([
    ['cuối năm 59', 'từ tháng 10 đến tháng 12 năm 1959', 'from October to December 1959'],
    ['cuoi nam 1959', 'cuối năm 1959', 'late 1959'],
    ['đầu những năm 60', 'đầu thập niên 1960', 'early 1960s'],
    ['trung tuần tháng 8/1968', 'giữa tháng 8 năm 1968', 'mid August 1968'],
    ['đầu thế kỷ 20', 'đầu thế kỷ XX', 'early 20th century'],
    ['mùa khô 1968', 'mùa khô năm 1968', 'dry season of 1968'],
    ['mùa mưa 1968', 'mùa mưa năm 1968', 'rainy season of 1968'],
    ['Tết Mậu Thân 1968', 'Tết năm 1968', 'Tết (lunar new year) of 1968'],
    ['đông xuân 1953-1954', 'đông xuân 1953–1954', 'winter–spring of 1953–1954'],
    ['chống Mỹ', 'thời kỳ kháng chiến chống đế quốc Mỹ', 'resistance war against the Americans'],
    ['tháng 10 - 12/1959', 'từ tháng 10 đến tháng 12 năm 1959', 'from October to December 1959'],
    ['1954-1975', 'từ năm 1954 đến năm 1975', 'from 1954 to 1975'],
    ['đến 1975', 'đến hết năm 1975', 'until the end of 1975'],
    ['trước 1975', 'trước năm 1975', 'before 1975'],
    [
      'rằm tháng Tám năm Giáp Thân',
      'rằm tháng Tám năm Giáp Thân',
      'rằm tháng Tám năm Giáp Thân (lunar calendar)',
    ],
    ['15/8/1954 (ÂL)', '15/8/1954 (ÂL)', '15/8/1954 (ÂL) (lunar calendar)'],
  ])('%s as it was said', (words, vi, en) => {
    expect(renderDate(read(words), 'vi')).toBe(vi);
    expect(renderDate(read(words), 'en')).toBe(en);
  });
});

describe('V17 the sentence under the field', () => {
  it.each([
    ['k.1968', 'Hiểu là: khoảng năm 1968 (từ 1/1/1967 đến 31/12/1969)'],
    ['28/6/2022', 'Hiểu là: ngày 28 tháng 6 năm 2022'],
    ['8/2024', 'Hiểu là: tháng 8 năm 2024'],
    ['những năm 60', 'Hiểu là: thập niên 1960 (từ 1/1/1960 đến 31/12/1969)'],
    ['trước 30/4/1975', 'Hiểu là: trước ngày 30 tháng 4 năm 1975 (đến hết 29/4/1975)'],
    ['từ 2005 đến nay', 'Hiểu là: từ năm 2005 trở đi (từ 1/1/2005)'],
    ['không rõ', 'Hiểu là: không rõ thời gian'],
  ])('%s', (words, sentence) => expect(understoodSentence(read(words), 'vi')).toBe(sentence));

  it('speaks English too', () => {
    expect(understoodSentence(read('k.1968'), 'en')).toBe(
      'Understood as: about 1968 (1/1/1967 to 31/12/1969)',
    );
  });
});

it('knows the shape of a stored date', () => {
  expect(isHistoricalDate(read('k.1968'))).toBe(true);
  expect(isHistoricalDate(null)).toBe(false);
  expect(isHistoricalDate({ ...read('k.1968'), from: '1/1/1968' })).toBe(false);
  expect(isHistoricalDate({ ...read('k.1968'), certainty: 'sure' })).toBe(false);
});
