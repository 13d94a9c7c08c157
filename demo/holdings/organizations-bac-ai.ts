import type { OrganizationEntry, SuccessionEntry } from './types';

const BASIS = 'Nghị quyết số 1667/NQ-UBTVQH15 ngày 16/6/2025 (sắp xếp đơn vị hành chính)';
const UNDATED =
  'Ngày thành lập suy theo ngày tái lập huyện (6/11/2000, Nghị định 65/2000/NĐ-CP); quyết định thành lập chưa kiểm.';

const communes = ['dang-uy-bac-ai-tay', 'dang-uy-bac-ai', 'dang-uy-bac-ai-dong', 'dang-uy-my-son'];

const toCommunes: SuccessionEntry[] = communes.map((successor) => ({
  successor,
  relationKind: 'giai-the',
  date: '1/7/2025',
  legalBasis: BASIS,
}));

const district = (
  naturalKey: string,
  name: string,
  organizationType: string,
  more: Partial<OrganizationEntry> = {},
): OrganizationEntry => ({
  naturalKey,
  name,
  organizationType,
  validFrom: '[2000]',
  validTo: '30/6/2025',
  place: 'h-bac-ai-2000',
  evidenceNote: UNDATED,
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

/** Bodies of Bác Ái district and the communes that took over on 1 July 2025 (requirements §5.3, §5.4). */
export const organizationsOfBacAi: readonly OrganizationEntry[] = [
  district('huyen-uy-bac-ai', 'Huyện ủy Bác Ái', 'Huyện ủy', {
    otherNames: [{ name: 'Huyện uỷ Bác Ái', nameKind: 'thuong-goi', source: 'Cách bỏ dấu cũ' }],
    successions: toCommunes,
  }),
  district('ban-tuyen-giao-bac-ai', 'Ban Tuyên giáo Huyện ủy Bác Ái', 'Ban xây dựng Đảng', {
    shortName: 'BTGHU Bác Ái',
    parent: 'huyen-uy-bac-ai',
    validTo: '[2025]',
    successions: [
      {
        successor: 'ban-tuyen-giao-dan-van-bac-ai',
        relationKind: 'sap-nhap',
        date: '[2025]',
        legalBasis: 'Hợp nhất Ban Tuyên giáo và Ban Dân vận; số quyết định của huyện chưa kiểm',
      },
    ],
  }),
  district(
    'ban-tuyen-giao-dan-van-bac-ai',
    'Ban Tuyên giáo và Dân vận Huyện ủy Bác Ái',
    'Ban xây dựng Đảng',
    {
      parent: 'huyen-uy-bac-ai',
      validFrom: '[2025]',
      evidenceNote: 'Hợp nhất hai ban đầu năm 2025; ngày của huyện chưa kiểm.',
    },
  ),
  district('van-phong-bac-ai', 'Văn phòng Huyện ủy Bác Ái', 'Văn phòng cấp ủy', {
    shortName: 'VPHU Bác Ái',
    parent: 'huyen-uy-bac-ai',
  }),
  district('ubnd-bac-ai', 'Ủy ban nhân dân huyện Bác Ái', 'Ủy ban nhân dân', {
    shortName: 'UBND huyện Bác Ái',
  }),
  district('phong-vhtt-bac-ai', 'Phòng Văn hóa và Thông tin huyện Bác Ái', 'Cơ quan chuyên môn', {
    otherNames: [{ name: 'Phòng Văn hoá và Thông tin', nameKind: 'thuong-goi', source: 'Kế hoạch 8/2024' }],
    parent: 'ubnd-bac-ai',
  }),
  district(
    'trung-tam-bac-ai',
    'Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Bác Ái',
    'Đơn vị sự nghiệp',
    { parent: 'ubnd-bac-ai', evidenceNote: 'Tên theo Kế hoạch 8/2024; ngày thành lập chưa kiểm.' },
  ),
  commune('dang-uy-bac-ai-tay', 'Đảng ủy xã Bác Ái Tây', 'x-22786-new'),
  commune('dang-uy-bac-ai', 'Đảng ủy xã Bác Ái', 'x-22795-new'),
  commune('dang-uy-bac-ai-dong', 'Đảng ủy xã Bác Ái Đông', 'x-22801-new'),
  commune('dang-uy-my-son', 'Đảng ủy xã Mỹ Sơn', 'x-22822-new'),
];
