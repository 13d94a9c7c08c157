import sharp from 'sharp';
import type { PageSpec, TypesetDocument } from '../specs';
import { renderPage } from './render-page';

const DOCUMENT: TypesetDocument = {
  leftHead: ['ĐẢNG BỘ TỈNH NINH THUẬN', 'HUYỆN ỦY BÁC ÁI', '*'],
  rightHead: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bác Ái, ngày 05 tháng 8 năm 2024'],
  title: ['KẾ HOẠCH'],
  paragraphs: [{ text: "Bà con Raglai, K'Ho, chữ ŏ và ơ̆ đều phải hiện đủ trên trang giấy.", style: 'body' }],
  recipients: ['- Lưu Văn phòng Huyện ủy.'],
  signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', 'Phạm Văn Sâm'],
};
const page = (overrides: Partial<PageSpec> = {}): PageSpec => ({
  key: 'trang-1',
  page: { document: DOCUMENT, pageNumber: 1 },
  format: 'tiff',
  dpi: 100,
  ...overrides,
});

/** Share of dark pixels in a part of the page, given in fractions of its sides. */
async function ink(
  file: Buffer,
  part: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const { width, height } = await sharp(file).metadata();
  const pixels = await sharp(file)
    .extract({
      left: Math.round(part.left * width),
      top: Math.round(part.top * height),
      width: Math.round(part.width * width),
      height: Math.round(part.height * height),
    })
    .greyscale()
    .raw()
    .toBuffer();
  return pixels.filter((tone) => tone < 130).length / pixels.length;
}

describe('renderPage', () => {
  it('gives the same bytes each time, and others for another key', async () => {
    const [first, second, other] = await Promise.all([
      renderPage(page()),
      renderPage(page()),
      renderPage(page({ key: 'trang-khác' })),
    ]);
    expect(first.equals(second)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });

  it('is a grey A4 sheet at the resolution asked for', async () => {
    const metadata = await sharp(await renderPage(page())).metadata();
    expect(metadata).toMatchObject({ format: 'tiff', width: 827, height: 1169, channels: 1, density: 100 });
  });

  it('really inks both heads and the signature, and leaves the middle of a short page blank', async () => {
    const file = await renderPage(page({ format: 'png' }));
    expect(await ink(file, { left: 0.15, top: 0.06, width: 0.3, height: 0.06 })).toBeGreaterThan(0.02);
    expect(await ink(file, { left: 0.55, top: 0.06, width: 0.36, height: 0.06 })).toBeGreaterThan(0.02);
    expect(await ink(file, { left: 0.55, top: 0.25, width: 0.36, height: 0.15 })).toBeGreaterThan(0.005);
    expect(await ink(file, { left: 0.15, top: 0.6, width: 0.7, height: 0.25 })).toBe(0);
  });

  it('refuses a page the document does not have', async () => {
    await expect(renderPage(page({ page: { document: DOCUMENT, pageNumber: 2 } }))).rejects.toThrow(
      'DEMO_PAGE_MISSING',
    );
  });
});
