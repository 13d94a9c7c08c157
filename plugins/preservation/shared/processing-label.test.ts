import { labelled } from './processing-label';

describe('F198: the label goes wherever the name goes', () => {
  it.each([
    [{ code: 'restored', label: 'Đã phục hồi' }, 'Mặt trước (đã phục hồi)'],
    [{ code: 'original', label: 'Bản quét nguyên trạng' }, 'Mặt trước'],
    [null, 'Mặt trước'],
  ])('%j', (processing, expected) => expect(labelled('Mặt trước', processing)).toBe(expected));
});
