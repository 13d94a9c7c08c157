import type { AccessionEntry, DonorEntry } from './types';

/** Numbers of a range nobody is given and a domain nobody can own (RFC 2606): contact data that reaches no one. */
const contact = (index: number, place: string) => ({
  phone: `0000 000 0${index}0`,
  email: `minh-hoa-${index}@vi-du.invalid`,
  address: `Số ${index}, đường Minh Họa, ${place} (địa chỉ không có thật)`,
});

const donor = (
  naturalKey: string,
  name: string,
  donorKind: string,
  mayBeNamed: boolean,
  index: number,
  place: string,
  more: Partial<DonorEntry> = {},
): DonorEntry => ({ naturalKey, name, donorKind, mayBeNamed, contact: contact(index, place), ...more });

/** Those who gave; only some of them agreed to be named. */
export const donors: readonly DonorEntry[] = [
  donor('gia-dinh-pupor-mau', 'Gia đình ông Pupor Mẫu (nhân vật minh họa)', 'family', true, 1, 'Phước Bình', {
    person: 'pupor-mau',
  }),
  donor('nguyen-van-mau', 'Ông Nguyễn Văn Mẫu (nhân vật minh họa)', 'person', true, 2, 'Phước Đại', {
    person: 'nguyen-van-mau',
  }),
  donor(
    'tran-thi-minh-hoa',
    'Nghệ sĩ nhiếp ảnh Trần Thị Minh Họa (nhân vật minh họa)',
    'artist',
    true,
    3,
    'Phan Rang',
    {
      person: 'tran-thi-minh-hoa',
    },
  ),
  donor(
    'trung-tam-bac-ai',
    'Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Bác Ái',
    'agency',
    true,
    4,
    'Phước Đại',
    {
      organization: 'trung-tam-bac-ai',
    },
  ),
  donor(
    'nguoi-khong-neu-ten',
    'Bà Pupor Thị Ẩn (nhân vật minh họa, không muốn nêu tên)',
    'person',
    false,
    5,
    'Phước Thắng',
  ),
  donor('van-phong-don-duong', 'Văn phòng Huyện ủy Đơn Dương', 'agency', true, 6, 'Thạnh Mỹ', {
    organization: 'van-phong-don-duong',
  }),
  donor('gia-dinh-ma-thi', 'Gia đình bà Ma Thí (nhân vật minh họa)', 'family', false, 7, 'Tu Tra'),
  donor('le-van-thi-du', 'Phóng viên Lê Văn Thí Dụ (nhân vật minh họa)', 'artist', true, 8, 'Thạnh Mỹ', {
    person: 'le-van-thi-du',
  }),
];

const STATEMENT =
  'Bên giao chịu trách nhiệm về tính chính xác của nội dung tư liệu, hình ảnh do mình cung cấp (mục minh họa).';

const accession = (
  number: string,
  title: string,
  donorKey: string,
  acquisitionMode: string,
  acquiredOn: string,
  [signedBy, signerTitle]: [string, string],
  more: Partial<AccessionEntry> = {},
): AccessionEntry => ({
  number,
  title,
  donor: donorKey,
  acquisitionMode,
  acquiredOn,
  handoverRecordNumber: `${number.slice(5)}/BBGN-${number.slice(0, 4)}`,
  handoverDate: acquiredOn,
  ownershipTransferred: ['HT', 'NL', 'MU'].includes(acquisitionMode),
  ...(['HT', 'NL', 'MU'].includes(acquisitionMode)
    ? { deedNumber: `${number.slice(5)}/VBCQ-${number.slice(0, 4)}`, deedDate: acquiredOn }
    : {}),
  accuracyStatement: { signedBy, signerTitle, signedOn: acquiredOn, statement: STATEMENT },
  ...more,
});

const WITNESS: [string, string] = ['Nguyễn Văn Mẫu (nhân vật minh họa)', 'Người giao'];

/** The hand-overs with their records (A23, B14). */
export const accessions: readonly AccessionEntry[] = [
  accession(
    '2024-001',
    'Ảnh và album gia đình, Phước Bình (minh họa)',
    'gia-dinh-pupor-mau',
    'HT',
    '9/9/2024',
    ['Pupor Thị Mẫu (nhân vật minh họa)', 'Đại diện gia đình'],
  ),
  accession('2024-002', 'Sổ tay, hồi ký và ảnh rời (minh họa)', 'nguyen-van-mau', 'HT', '23/9/2024', WITNESS),
  accession(
    '2024-003',
    'Ảnh nghệ thuật vùng đất, con người (minh họa)',
    'tran-thi-minh-hoa',
    'HT',
    'tháng 10/2024',
    ['Trần Thị Minh Họa (nhân vật minh họa)', 'Tác giả'],
    { conditions: 'Ghi tên tác giả mỗi lần sử dụng; không dùng để bán.' },
  ),
  accession('2024-004', 'Băng hình chuyển sang tệp (minh họa)', 'trung-tam-bac-ai', 'NL', '15/11/2024', [
    'Lê Văn Thí Dụ (nhân vật minh họa)',
    'Cán bộ kỹ thuật',
  ]),
  accession(
    '2024-005',
    'Ảnh cho mượn sao chụp (minh họa)',
    'nguoi-khong-neu-ten',
    'CM',
    '2/12/2024',
    ['Pupor Thị Ẩn (nhân vật minh họa)', 'Chủ sở hữu'],
    { conditions: 'Trả lại bản gốc sau khi sao chụp; không nêu tên người cho mượn.' },
  ),
  accession('2023-001', 'Văn bản và ảnh đại hội (minh họa)', 'van-phong-don-duong', 'NL', '20/12/2023', [
    "K'Mẫu (nhân vật minh họa)",
    'Cán bộ lưu trữ',
  ]),
  accession('2025-001', 'Ảnh gia đình vùng Chu Ru (minh họa)', 'gia-dinh-ma-thi', 'HT', '17/2/2025', [
    'Ma Thí (nhân vật minh họa)',
    'Đại diện gia đình',
  ]),
  accession('2025-002', 'Ảnh báo chí và phim tự quay (minh họa)', 'le-van-thi-du', 'ST', 'tháng 4/2025', [
    'Lê Văn Thí Dụ (nhân vật minh họa)',
    'Tác giả',
  ]),
];
