import { saySpan } from './say-span';
import { span } from './testing/example-related';

it.each([
  [span('1975-04-30'), '30/4/1975', '30/4/1975'],
  [span('1968'), 'năm 1968', '1968'],
  [span('1967', '1969'), '1967–1969', '1967–1969'],
  [span('1968-02-01', '1968-02-29'), 'từ 1/2/1968 đến 29/2/1968', '1/2/1968 to 29/2/1968'],
  [span('1977-04-27', null), 'từ 27/4/1977', 'from 27/4/1977'],
  [span(null, '1981-09-01'), 'đến 1/9/1981', 'until 1/9/1981'],
  [null, 'không rõ', 'not known'],
])('%j', (value, vi, en) => expect(saySpan(value)).toEqual({ vi, en }));
