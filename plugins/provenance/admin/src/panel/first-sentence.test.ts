import { evaluate } from '../../../shared/evaluate';
import { exampleContext } from '../../../shared/testing/example-item';
import { firstSentence } from './first-sentence';

it.each([
  ['Chưa có tiêu đề. Hãy ghi một câu.', 'Chưa có tiêu đề.'],
  ['“IMG_1234.JPG” là tên tệp. Hãy ghi.', '“IMG_1234.JPG” là tên tệp.'],
  ['Không có dấu chấm', 'Không có dấu chấm'],
])('%s', (message, sentence) => expect(firstSentence(message)).toBe(sentence));

it('keeps every finding of an empty item short enough for the panel', () => {
  const lengths = evaluate({}, exampleContext(), 'publish').map(({ vi }) => firstSentence(vi).length);
  expect(Math.max(...lengths)).toBeLessThan(60);
});
