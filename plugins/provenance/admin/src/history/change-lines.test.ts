import { changeLines } from './change-lines';

const LABELS = { title: 'Tiêu đề', stage: 'Bước xử lý', captionTime: 'Chú thích: thời gian' };

// U10
describe('changeLines', () => {
  it('says what a field was and what it became', () =>
    expect(changeLines({ old: { title: 'Anh cu' }, new: { title: 'Ảnh cũ' } }, LABELS, {}, 'vi')).toEqual([
      { label: 'Tiêu đề', from: 'Anh cu', to: 'Ảnh cũ' },
    ]));
  it('names stages in words', () =>
    expect(
      changeLines({ old: { stage: 'offered' }, new: { stage: 'received', form: {} } }, LABELS, {}, 'vi'),
    ).toEqual([{ label: 'Bước xử lý', from: 'Được đề nghị', to: 'Đã tiếp nhận' }]));
  it('names codes by their words, and a code without words as it is', () => {
    const codes = { accessRegime: { 'cong-khai-xem': { vi: 'Công khai để xem', en: 'Open to view' } } };
    const change = { old: { accessRegime: 'cu' }, new: { accessRegime: 'cong-khai-xem' } };
    expect(changeLines(change, { accessRegime: 'Chế độ tiếp cận' }, codes, 'en')).toEqual([
      { label: 'Chế độ tiếp cận', from: 'cu', to: 'Open to view' },
    ]);
  });
  it('says that something was added', () =>
    expect(changeLines({ old: null, new: { title: 'Ảnh' } }, LABELS, {}, 'vi')).toEqual([
      { label: 'Tiêu đề', from: '—', to: 'Ảnh' },
    ]));
  it.each([
    ['fields without a name in the form', { old: { hash: 'a' }, new: { hash: 'b' } }],
    ['what cannot be said shortly', { old: { captionTime: { x: 1 } }, new: { captionTime: { x: 2 } } }],
    ['what did not change', { old: { title: 'Ảnh' }, new: { title: 'Ảnh' } }],
    ['names every object has', { old: {}, new: { toString: 'x' } }],
    ['nothing', null],
  ])('is silent about %s', (_case, change) => expect(changeLines(change, LABELS, {}, 'vi')).toEqual([]));
});
