import type { OrganizationEntry, SuccessionEntry } from './types';

const BASIS = 'Nghị quyết số 1671/NQ-UBTVQH15 ngày 16/6/2025 (sắp xếp đơn vị hành chính)';
const NAMED = 'Tên theo Công văn 940-CV/HU ngày 16/11/2023; ngày thành lập chưa kiểm.';

const communes = ['dang-uy-d-ran', 'dang-uy-don-duong', 'dang-uy-ka-do', 'dang-uy-quang-lap'];

const toCommunes: SuccessionEntry[] = communes.map((successor) => ({
  successor,
  relationKind: 'giai-the',
  date: '1/7/2025',
  legalBasis: BASIS,
}));

/** `validFrom` stays open: no decision that founded these bodies has been seen. */
const district = (
  naturalKey: string,
  name: string,
  organizationType: string,
  more: Partial<OrganizationEntry> = {},
): OrganizationEntry => ({
  naturalKey,
  name,
  organizationType,
  validTo: '30/6/2025',
  place: 'h-don-duong',
  evidenceNote: NAMED,
  ...more,
});

const commune = (naturalKey: string, name: string, place: string): OrganizationEntry => ({
  naturalKey,
  name,
  organizationType: 'Đảng ủy xã',
  validFrom: '1/7/2025',
  place,
  evidenceNote: BASIS,
});

/** Bodies of Đơn Dương district and the communes that took over on 1 July 2025 (requirements §5.3, §5.4). */
export const organizationsOfDonDuong: readonly OrganizationEntry[] = [
  district('huyen-uy-don-duong', 'Huyện ủy Đơn Dương', 'Huyện ủy', {
    otherNames: [{ name: 'Huyện uỷ Đơn Dương', nameKind: 'thuong-goi', source: 'Cách bỏ dấu cũ' }],
    successions: toCommunes,
  }),
  district('ban-tuyen-giao-don-duong', 'Ban Tuyên giáo Huyện ủy Đơn Dương', 'Ban xây dựng Đảng', {
    shortName: 'BTGHU Đơn Dương',
    parent: 'huyen-uy-don-duong',
    validTo: '[2025]',
  }),
  district('ban-to-chuc-don-duong', 'Ban Tổ chức Huyện ủy Đơn Dương', 'Ban xây dựng Đảng', {
    parent: 'huyen-uy-don-duong',
  }),
  district('van-phong-don-duong', 'Văn phòng Huyện ủy Đơn Dương', 'Văn phòng cấp ủy', {
    shortName: 'VPHU Đơn Dương',
    parent: 'huyen-uy-don-duong',
  }),
  district('ban-bien-tap-don-duong', 'Ban Biên tập Lịch sử Đảng bộ huyện Đơn Dương', 'Ban biên tập', {
    parent: 'huyen-uy-don-duong',
  }),
  district('ubnd-don-duong', 'Ủy ban nhân dân huyện Đơn Dương', 'Ủy ban nhân dân', {
    shortName: 'UBND huyện Đơn Dương',
    evidenceNote: 'Ngày thành lập chưa kiểm.',
  }),
  district('phong-noi-vu-don-duong', 'Phòng Nội vụ huyện Đơn Dương', 'Cơ quan chuyên môn', {
    parent: 'ubnd-don-duong',
  }),
  district(
    'trung-tam-don-duong',
    'Trung tâm Văn hóa, Thông tin và Thể thao huyện Đơn Dương',
    'Đơn vị sự nghiệp',
    { parent: 'ubnd-don-duong' },
  ),
  commune('dang-uy-d-ran', "Đảng ủy xã D'Ran", 'x-24934-new'),
  commune('dang-uy-don-duong', 'Đảng ủy xã Đơn Dương', 'x-24931-new'),
  commune('dang-uy-ka-do', 'Đảng ủy xã Ka Đô', 'x-24943-new'),
  commune('dang-uy-quang-lap', 'Đảng ủy xã Quảng Lập', 'x-24955-new'),
];
