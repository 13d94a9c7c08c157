import type { TypesetDocument } from '../specs';
import { layOutDocument, paginate } from './lay-out-document';
import { MEASURE, PAGE } from './page-geometry';

const SENTENCE =
  'Sưu tầm, phân loại hình ảnh, phim tư liệu có giá trị lịch sử của Đảng bộ huyện để bảo quản tập trung.';

function plan(paragraphs: number): TypesetDocument {
  return {
    leftHead: ['ĐẢNG BỘ TỈNH NINH THUẬN', 'HUYỆN ỦY BÁC ÁI', '*', 'Số         -KH/HU'],
    rightHead: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bác Ái, ngày      tháng 8 năm 2024'],
    title: ['KẾ HOẠCH', 'Sưu tầm, lưu trữ hình ảnh, phim tư liệu'],
    paragraphs: Array.from({ length: paragraphs }, () => ({ text: SENTENCE, style: 'body' as const })),
    recipients: ['- Thường trực Tỉnh ủy (báo cáo),', '- Lưu Văn phòng Huyện ủy.'],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', '', 'Phạm Văn Sâm'],
  };
}

describe('layOutDocument', () => {
  it('takes one page for a short paper and more as the text grows', () => {
    expect(paginate(plan(3))).toBe(1);
    expect(paginate(plan(30))).toBe(3);
  });

  it('loses no word and keeps every line inside the margins', () => {
    const pages = layOutDocument(plan(30));
    const body = pages.flatMap((page) =>
      page.texts.filter((text) => text.size === 14 && text.face === 'regular'),
    );
    const words = body.map((text) => text.text).join(' ');
    expect(words.split('Sưu tầm,').length - 1).toBe(30);
    for (const text of pages.flatMap((page) => page.texts)) {
      expect(text.x).toBeGreaterThanOrEqual(PAGE.left - 1);
      expect(text.x).toBeLessThan(PAGE.left + MEASURE);
      expect(text.y).toBeLessThanOrEqual(PAGE.height - PAGE.bottom + 1);
    }
  });

  it('numbers pages from the second on', () => {
    const pages = layOutDocument(plan(30));
    const numbers = pages.map((page) => page.texts.find((text) => text.y < PAGE.top)?.text);
    expect(numbers).toEqual([undefined, '2', '3']);
  });

  it('never leaves the signature alone on a page', () => {
    for (let paragraphs = 6; paragraphs < 34; paragraphs += 1) {
      const last = layOutDocument(plan(paragraphs)).at(-1);
      const texts = last?.texts.map((text) => text.text) ?? [];
      expect(texts).toContain('Phạm Văn Sâm');
      expect(texts.join(' ')).toContain('bảo quản tập trung.');
    }
  });
});
