import type { OtherName, PersonEntry } from './types';

const HISTORICAL =
  'Nhân vật có tên trong sử liệu công khai. Mục minh họa chỉ nêu tên và các cách viết; tiểu sử chờ thẩm định.';
const SIGNER = 'Có tên trong văn bản do cấp ủy ban hành. Mục minh họa chỉ nêu điều văn bản ghi.';
const FICTION =
  'Nhân vật minh họa, không có thật: dùng để cho thấy cách ghi người cung cấp, tác giả, nhân chứng.';

const spelling = (...names: string[]): OtherName[] =>
  names.map((name) => ({ name, nameKind: 'thuong-goi', source: 'Cách viết gặp trong sách, báo' }));

/** Says in the name itself that the person is invented, so that no list or caption can mislead. */
const fictional = (
  naturalKey: string,
  name: string,
  more: Omit<Partial<PersonEntry>, 'naturalKey' | 'fullName'> = {},
): PersonEntry => ({
  naturalKey,
  fullName: `${name} (nhân vật minh họa)`,
  living: true,
  biography: FICTION,
  ...more,
});

/** Persons of the demonstration: names known from public history, the two signers, and invented witnesses and authors. */
export const persons: readonly PersonEntry[] = [
  {
    naturalKey: 'pinang-tac',
    fullName: 'Pinăng Tắc',
    otherNames: spelling('Pi-năng Tắc', 'Pi Năng Tắc'),
    ethnicGroup: '19',
    living: false,
    biography: HISTORICAL,
  },
  {
    naturalKey: 'chamalea-chau',
    fullName: 'Chamaléa Châu',
    otherNames: spelling('Chamalé Châu', 'Cha-ma-lé-a Châu'),
    ethnicGroup: '19',
    living: false,
    biography: HISTORICAL,
  },
  { naturalKey: 'pham-van-sam', fullName: 'Phạm Văn Sâm', living: true, biography: SIGNER },
  { naturalKey: 'truong-van-tung', fullName: 'Trương Văn Tùng', living: true, biography: SIGNER },
  fictional('nguyen-van-mau', 'Nguyễn Văn Mẫu', {
    familyName: 'Nguyễn',
    middleName: 'Văn',
    givenName: 'Mẫu',
    otherNames: [{ name: 'Năm Mẫu', nameKind: 'thu-bac', source: 'Tự thuật (minh họa)' }],
  }),
  fictional('tran-thi-minh-hoa', 'Trần Thị Minh Họa', {
    familyName: 'Trần',
    middleName: 'Thị Minh',
    givenName: 'Họa',
    otherNames: [{ name: 'Hoa Rừng', nameKind: 'but-danh', source: 'Chữ ký trên ảnh (minh họa)' }],
  }),
  fictional('le-van-thi-du', 'Lê Văn Thí Dụ', { familyName: 'Lê', middleName: 'Văn Thí', givenName: 'Dụ' }),
  fictional('kator-thi-mau', 'Katơr Thị Mẫu', { ethnicGroup: '19' }),
  fictional('pupor-mau', 'Pupor Mẫu', {
    ethnicGroup: '19',
    living: false,
    otherNames: [{ name: 'Ama Mẫu', nameKind: 'theo-con', source: 'Lời kể trong gia đình (minh họa)' }],
  }),
  fictional('ya-mau', 'Ya Mẫu', { ethnicGroup: '34' }),
  fictional('k-mau', "K'Mẫu", { ethnicGroup: '15' }),
  fictional('pham-thi-vi-du', 'Phạm Thị Ví Dụ', {
    familyName: 'Phạm',
    middleName: 'Thị Ví',
    givenName: 'Dụ',
    living: false,
    otherNames: [{ name: 'Chín Ví', nameKind: 'bi-danh', source: 'Bản tự thuật (minh họa)' }],
  }),
];
