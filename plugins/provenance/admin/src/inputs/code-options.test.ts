import { codeOptions } from './code-options';

const terms = [
  { code: '01', label: 'Màu', labelEn: 'Colour', order: 1 },
  { code: '02', label: 'Đen trắng', labelEn: null, order: 2 },
];

describe('codeOptions', () => {
  it('shows labels in the language of the interface, Vietnamese where there is no other', () => {
    expect(codeOptions(terms, null, 'vi').map(({ label }) => label)).toEqual(['Màu', 'Đen trắng']);
    expect(codeOptions(terms, null, 'en').map(({ label }) => label)).toEqual(['Colour', 'Đen trắng']);
  });
  it('P19: keeps a code that is no longer in the vocabulary', () => {
    expect(codeOptions(terms, 'sepia', 'vi')[0]).toEqual({ value: 'sepia', label: 'sepia' });
    expect(codeOptions(terms, '02', 'vi')).toHaveLength(2);
    expect(codeOptions([], '02', 'vi')).toEqual([{ value: '02', label: '02' }]);
  });
});
