import { aContext, anItemRow, PICTURE, PRIVATE } from '../fixtures/item-row';
import { buildLabelBook } from '../labels';
import { describeItem } from './describe-item';

const labels = buildLabelBook({
  terms: [{ vocabulary: 'acquisition-modes', code: 'donation', label: 'Hiến tặng' }],
  groups: [{ code: 'G4', label: 'Các kỳ Đại hội' }],
});

const describeRow = (changes = {}) =>
  describeItem('photo', anItemRow(changes), {
    labels,
    placeLabel: 'Bác Ái (huyện, 2000–2025)',
    nowPartOf: ['xã Bác Ái Đông (Khánh Hòa)'],
    describePicture: aContext().describePicture,
  });

describe('describeItem', () => {
  test('X18: nothing private comes out of a row full of it', () => {
    expect(JSON.stringify(describeRow())).not.toContain(PRIVATE);
  });

  test('X17: secret and internal items are not described', () => {
    expect(describeRow({ secrecy: '1' })).toBeNull();
    expect(describeRow({ accessRegime: 'noi-bo-btg' })).toBeNull();
  });

  test('X8: on request means described, not shown', () => {
    expect(describeRow()?.representations[0]?.picture).toEqual(PICTURE);
    expect(describeRow({ accessRegime: 'theo-yeu-cau' })?.representations[0]?.picture).toBeNull();
  });

  test('F68: what plays is told where the item may be shown, nowhere else', () => {
    const playback = { film: null, sound: '/s', soundDownload: null, strip: null, durationSeconds: 3 };
    const played = (accessRegime: string) =>
      describeItem('film', anItemRow({ accessRegime }), {
        describePicture: aContext().describePicture,
        labels,
        placeLabel: null,
        nowPartOf: [],
        playbacks: [{ playback, track: null }],
      })?.representations[0]?.playback;
    expect(played('cong-khai-xem')).toEqual(playback);
    expect(played('theo-yeu-cau')).toBeNull();
  });

  test('X22: a made file says so and names the scan, both by 12 characters; nothing of files that may not be shown', () => {
    const [scan, made] = ['a'.repeat(64), 'b'.repeat(64)];
    const files = [scan, made].map((sha256) => ({
      role: 'front',
      processing: 'original',
      file: { id: 1, provider_metadata: { sha256, kind: 'image' } },
    }));
    const generations = [
      { processing: 'original', parent: null, original: null },
      { processing: 'colourised', parent: scan, original: scan },
    ];
    const told = (accessRegime: string) =>
      describeItem('photo', anItemRow({ accessRegime, representations: files }), {
        labels,
        placeLabel: null,
        nowPartOf: [],
        describePicture: aContext().describePicture,
        generations,
      });
    const [scan12, made12] = ['a'.repeat(12), 'b'.repeat(12)];
    expect(told('cong-khai-xem')?.restoration.generations).toEqual([
      { sha12: made12, processing: 'colourised', label: 'Đã tô màu', parent: scan12, original: scan12 },
    ]);
    expect(told('cong-khai-xem')?.representations).toMatchObject([
      { sha12: scan12, processing: { code: 'original' }, original: null },
      { sha12: made12, processing: { code: 'colourised', label: 'Đã tô màu' }, original: scan12 },
    ]);
    expect(JSON.stringify(told('cong-khai-xem'))).not.toContain(made);
    expect(told('theo-yeu-cau')?.restoration.generations).toEqual([]);
    expect(told('theo-yeu-cau')?.representations[1]?.sha12).toBeNull();
  });

  test('A24: the five elements of the caption, each with its evidence', () => {
    expect(describeRow()?.caption).toMatchObject({
      event: {
        value: 'Đại hội I',
        asWritten: 'ĐH lần 1',
        certaintyLabel: 'có lẽ đúng',
        source: 'theo lời kể của ông B',
        link: { type: 'event', documentId: 'event-1' },
      },
      persons: {
        people: [{ name: 'Pi Năng Tắc', position: 'thứ hai từ trái sang', certaintyLabel: 'chắc chắn' }],
      },
      time: { value: 'khoảng năm 1968', edtf: '1968~', asWritten: 'k.1968' },
      place: { value: 'Bác Ái (huyện, 2000–2025)', nowPartOf: ['xã Bác Ái Đông (Khánh Hòa)'] },
      author: { value: null, unknown: true, unknownReason: 'Ảnh không ghi tên người chụp' },
    });
  });

  test('A23: provenance names the provider only where they agreed', () => {
    expect(describeRow()?.provenance).toMatchObject({
      acquisition: 'Hiến tặng',
      provider: null,
      providerKind: 'family',
    });
    const accession = {
      documentId: 'a',
      donor: { documentId: 'd', name: 'Bà C', donorKind: 'family', mayBeNamed: true },
    };
    expect(describeRow({ accession })?.provenance.provider).toBe('Bà C');
  });
});
