import type { EventEntry } from './types';

const ILLUSTRATION =
  'Sự kiện minh họa, đặt tên chung để cho thấy cách ghi; không thuật lại một sự kiện có thật.';

const illustrated = (
  naturalKey: string,
  name: string,
  eventType: string,
  date: string,
  place: string,
  more: Partial<EventEntry> = {},
): EventEntry => ({ naturalKey, name, eventType, date, place, description: ILLUSTRATION, ...more });

/** Events the items refer to: facts of administrative history with their decisions, the rest generic and said to be so. */
export const events: readonly EventEntry[] = [
  {
    naturalKey: 'thanh-lap-huyen-bac-ai',
    name: 'Thành lập huyện Bác Ái',
    eventType: 'thanh-lap-to-chuc',
    date: 'tháng 10/1950',
    place: 'h-bac-ai-1950',
    description: 'Huyện Bác Ái được thành lập tháng 10/1950.',
  },
  {
    naturalKey: 'tai-lap-huyen-bac-ai',
    name: 'Tái lập huyện Bác Ái',
    eventType: 'thanh-lap-to-chuc',
    date: '6/11/2000',
    place: 'h-bac-ai-2000',
    organizations: ['huyen-uy-bac-ai', 'ubnd-bac-ai'],
    description: 'Tái lập huyện gồm 9 xã tách từ huyện Ninh Sơn, theo Nghị định 65/2000/NĐ-CP.',
  },
  {
    naturalKey: 'sap-xep-2025',
    name: 'Sắp xếp đơn vị hành chính, kết thúc hoạt động cấp huyện',
    eventType: 'thanh-lap-to-chuc',
    date: '1/7/2025',
    place: 'h-bac-ai-2000',
    organizations: ['huyen-uy-bac-ai', 'huyen-uy-don-duong'],
    description: 'Theo Nghị quyết số 1667/NQ-UBTVQH15 và 1671/NQ-UBTVQH15 ngày 16/6/2025.',
  },
  illustrated(
    'dai-hoi-minh-hoa',
    'Đại hội đại biểu Đảng bộ huyện (minh họa)',
    'dai-hoi',
    'tháng 6/2015',
    'h-bac-ai-2000',
    {
      organizations: ['huyen-uy-bac-ai'],
    },
  ),
  illustrated(
    'dai-hoi-don-duong',
    'Đại hội đại biểu Đảng bộ huyện Đơn Dương (minh họa)',
    'dai-hoi',
    'tháng 7/2010',
    'h-don-duong',
    {
      organizations: ['huyen-uy-don-duong'],
    },
  ),
  illustrated(
    'tham-trung-uong',
    'Lãnh đạo Trung ương thăm đồng bào (minh họa)',
    'tham-lam-viec-tw',
    'đầu những năm 90',
    'h-ninh-son-b',
  ),
  illustrated(
    'tham-tinh',
    'Lãnh đạo tỉnh kiểm tra sản xuất (minh họa)',
    'tham-lam-viec-tinh',
    'quý III/2021',
    'h-don-duong',
    {
      organizations: ['ubnd-don-duong'],
    },
  ),
  illustrated(
    'trao-huy-hieu',
    'Lễ trao Huy hiệu Đảng (minh họa)',
    'trao-huy-hieu',
    '3/2/2019',
    'h-don-duong',
    {
      organizations: ['huyen-uy-don-duong', 'ban-to-chuc-don-duong'],
    },
  ),
  illustrated(
    'dung-lai-truong',
    'Dựng lại trường học ở vùng cao (minh họa)',
    'lao-dong-san-xuat',
    'sau 30/4/1975',
    'h-ninh-son-a',
  ),
  illustrated('mua-ray', 'Mùa rẫy (minh họa)', 'lao-dong-san-xuat', 'thời kỳ chống Mỹ', 'h-bac-ai-1950', {
    otherNames: [{ name: 'Phát rẫy, tra hạt', nameKind: 'thuong-goi', source: 'Lời kể (minh họa)' }],
  }),
  illustrated(
    'le-hoi-cong-chieng',
    'Ngày hội cồng chiêng (minh họa)',
    'van-hoa-le-hoi',
    'mùa khô 1998',
    'x-24952-old',
    {
      otherNames: [
        { name: 'Hội mừng lúa mới', nameKind: 'thuong-goi', source: 'Chữ ghi sau ảnh (minh họa)' },
      ],
    },
  ),
  illustrated(
    'mo-duong',
    'Mở đường liên xã (minh họa)',
    'khoi-cong-khanh-thanh',
    'năm 2002',
    'h-bac-ai-2000',
    {
      organizations: ['ubnd-bac-ai'],
    },
  ),
  illustrated(
    'tiep-nhan-tu-lieu',
    'Lễ tiếp nhận tư liệu hiến tặng (minh họa)',
    'ban-giao-tai-lieu',
    'tháng 12/2024',
    'x-22801-old',
    {
      organizations: ['ban-tuyen-giao-bac-ai', 'van-phong-bac-ai'],
    },
  ),
];
