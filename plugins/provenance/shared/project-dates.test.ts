import { projectDates } from './project-dates';

// P16
it.each([
  [{ captionTime: { date: { text: 'khoảng 1968' } } }, { dateFrom: '1967-01-01', dateTo: '1969-12-31' }],
  [{ captionTime: { date: { text: 'trước 30/4/1975' } } }, { dateFrom: null, dateTo: '1975-04-29' }],
  [{ captionTime: { date: null, unknown: true } }, { dateFrom: null, dateTo: null }],
  [{ captionTime: { date: { text: 'hồi ấy' } } }, { dateFrom: null, dateTo: null }],
  [null, { dateFrom: null, dateTo: null }],
])('projects %j', (row, expected) => expect(projectDates(row)).toEqual(expected));
