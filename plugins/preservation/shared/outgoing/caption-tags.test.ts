import { captionTags, captionText, type OutgoingWords } from './caption-tags';

const words = (over: Partial<OutgoingWords> = {}): OutgoingWords => ({
  title: 'Lễ mừng lúa mới',
  description: null,
  event: null,
  date: null,
  place: null,
  persons: [],
  author: null,
  archivalCode: null,
  creditLine: null,
  rights: null,
  processing: null,
  ...over,
});

describe('F137: what an outgoing copy says of itself', () => {
  it.each<[Partial<OutgoingWords>, string]>([
    [{}, 'Lễ mừng lúa mới.'],
    [{ title: 'Ai đây?' }, 'Ai đây?'],
    [{ processing: 'Đã phục hồi' }, 'Lễ mừng lúa mới. Đã phục hồi, không phải bản quét nguyên trạng.'],
    [{ description: 'Bà con đánh mã la.' }, 'Lễ mừng lúa mới. Bà con đánh mã la.'],
    [
      { date: 'khoảng 1968', place: 'Phước Bình', persons: ['Pi Năng Tắc', 'Ma Thí'], author: 'Đinh Bốn' },
      'Lễ mừng lúa mới. Thời gian: khoảng 1968. Địa điểm: Phước Bình. Nhân vật: Pi Năng Tắc, Ma Thí. Tác giả: Đinh Bốn.',
    ],
  ])('%j', (over, text) => expect(captionText(words(over))).toBe(text));

  it('writes only what is known, in both languages of tags', () => {
    expect(captionTags(words())).toEqual({
      'XMP-dc:Title': 'Lễ mừng lúa mới',
      'IPTC:ObjectName': 'Lễ mừng lúa mới',
      'XMP-dc:Description': 'Lễ mừng lúa mới.',
      'IPTC:Caption-Abstract': 'Lễ mừng lúa mới.',
    });
    expect(
      captionTags(words({ persons: ['Ma Thí'], archivalCode: 'BA.0012', date: 'k.1968' })),
    ).toMatchObject({
      'XMP-iptcExt:PersonInImage': ['Ma Thí'],
      'XMP-dc:Identifier': 'BA.0012',
      'IPTC:OriginalTransmissionReference': 'BA.0012',
      'XMP-dc:Coverage': 'k.1968',
    });
  });
});
