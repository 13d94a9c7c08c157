import { judged } from '../testing/judged';
import { textForm } from './text-form';

const loose = 'Bác Ái'.normalize('NFD');

describe('P14: text is in NFC', () => {
  it('accepts the example', () => expect(judged(textForm)).toEqual([]));
  it('warns at the very field', () => {
    expect(judged(textForm, { title: loose, captionPlace: { asWritten: loose } })).toEqual([
      'TEXT_NOT_NFC warning title',
      'TEXT_NOT_NFC warning captionPlace.asWritten',
    ]);
  });
});
