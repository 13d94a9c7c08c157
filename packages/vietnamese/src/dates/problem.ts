/** Why a date phrase was not accepted. Codes are stable; sentences are for the person at the form. */
export type DateProblemCode =
  | 'DATE_EMPTY'
  | 'DATE_TOO_LONG'
  | 'DATE_NOT_UNDERSTOOD'
  | 'DATE_NO_YEAR'
  | 'DATE_NO_SUCH_DAY'
  | 'DATE_NO_SUCH_MONTH'
  | 'DATE_RANGE_REVERSED'
  | 'DATE_TERM_NEEDS_YEARS'
  | 'DATE_CAN_CHI_MISMATCH'
  | 'DATE_NO_SUCH_LUNAR_DAY';

export interface DateProblem {
  ok: false;
  code: DateProblemCode;
  vi: string;
  en: string;
}

const problem = (code: DateProblemCode, vi: string, en: string): DateProblem => ({ ok: false, code, vi, en });

export const dateProblems = {
  empty: () =>
    problem(
      'DATE_EMPTY',
      'Chưa ghi thời gian. Nếu không biết, hãy ghi “không rõ”.',
      'No date given. If it is not known, write “không rõ”.',
    ),
  tooLong: (max: number) =>
    problem(
      'DATE_TOO_LONG',
      `Phần thời gian dài quá ${max} ký tự; chỉ ghi thời gian, lời kể ghi ở phần nguồn.`,
      `The date is longer than ${max} characters; write the date only.`,
    ),
  notUnderstood: () =>
    problem(
      'DATE_NOT_UNDERSTOOD',
      'Chưa hiểu thời gian này. Ví dụ cách ghi: 28/6/2022; tháng 8/2024; khoảng năm 1968; những năm 60; từ 1959 đến 1960; trước 30/4/1975; không rõ.',
      'This date was not understood. Examples: 28/6/2022; tháng 8/2024; khoảng năm 1968; những năm 60; từ 1959 đến 1960; trước 30/4/1975; không rõ.',
    ),
  noYear: () =>
    problem(
      'DATE_NO_YEAR',
      'Thiếu năm. Nếu không rõ năm nào, hãy ghi khoảng năm, ví dụ “khoảng năm 1968”.',
      'The year is missing. If it is not known exactly, write for example “khoảng năm 1968”.',
    ),
  noSuchDay: (day: number, month: number, year: number) =>
    problem(
      'DATE_NO_SUCH_DAY',
      `Tháng ${month} năm ${year} không có ngày ${day}.`,
      `There is no day ${day} in month ${month} of ${year}.`,
    ),
  noSuchMonth: (month: number, day: number | null) => {
    const swapped = day !== null && day >= 1 && day <= 12 && month <= 31;
    return problem(
      'DATE_NO_SUCH_MONTH',
      `Không có tháng ${month}.${swapped ? ' Ngày viết trước, tháng viết sau.' : ''}`,
      `There is no month ${month}.${swapped ? ' The day comes first, then the month.' : ''}`,
    );
  },
  reversed: () =>
    problem(
      'DATE_RANGE_REVERSED',
      'Thời điểm bắt đầu đứng sau thời điểm kết thúc.',
      'The beginning is later than the end.',
    ),
  termNeedsYears: () =>
    problem(
      'DATE_TERM_NEEDS_YEARS',
      'Số khóa của các cấp khác nhau; hãy ghi kèm năm, ví dụ “khóa XII (2020–2025)”.',
      'Terms are numbered differently at each level; add the years, for example “khóa XII (2020–2025)”.',
    ),
  canChiMismatch: (year: number, isYear: string, written: string) =>
    problem(
      'DATE_CAN_CHI_MISMATCH',
      `Năm ${year} là năm ${isYear}, không phải ${written}.`,
      `${year} is the year ${isYear}, not ${written}.`,
    ),
  noSuchLunarDay: () =>
    problem(
      'DATE_NO_SUCH_LUNAR_DAY',
      'Âm lịch chỉ có tháng 1–12 và ngày 1–30.',
      'The lunar calendar has months 1–12 and days 1–30.',
    ),
};
