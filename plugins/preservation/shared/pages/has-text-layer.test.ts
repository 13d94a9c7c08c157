import { hasTextLayer } from './has-text-layer';

const words = (...texts: string[]) =>
  texts.map((text) => ({ text, confidence: null, x: 0, y: 0, w: 1, h: 1, line: 0, block: 0 }));

describe('whether a PDF says itself what stands on a page (F71)', () => {
  it('believes words', () =>
    expect(hasTextLayer(words('Đảng', 'bộ', 'tỉnh', 'Ninh', 'Thuận,', '1968'))).toBe(true));
  it('reads the picture where there are none', () => expect(hasTextLayer([])).toBe(false));
  it('reads the picture below a page number or a stamp', () =>
    expect(hasTextLayer(words('Trang', '12'))).toBe(false));
  it('reads the picture where the fonts do not say which letters they show', () =>
    expect(hasTextLayer(words('\ue001\ue002\ue003 Nghi', '\ufffd\ufffd', 'quyet cua Ban Chap hanh'))).toBe(
      false,
    ));
});
