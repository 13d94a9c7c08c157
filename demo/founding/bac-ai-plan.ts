import { bacAiPlanText } from './bac-ai-plan-text';
import type { FoundingDocument } from './types';

/** The plan of the Party committee of Bác Ái district, August 2024, neither numbered nor dated to the day (A1–A44). */
export const bacAiPlan: FoundingDocument = {
  key: 'ke-hoach-bac-ai-2024',
  typeset: bacAiPlanText,
  kind: 'ke-hoach',
  issuer: 'Huyện ủy Bác Ái',
  number: null,
  notation: 'KH/HU',
  place: 'Bác Ái',
  datePhrase: 'tháng 8 năm 2024',
  abstract: 'Sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tài liệu lịch sử Đảng bộ huyện',
  basis: [
    {
      number: '146-KH/TU',
      datePhrase: '28/6/2022',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      abstract: 'Sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tài liệu lịch sử Đảng bộ tỉnh',
    },
  ],
  contentGroups: [
    {
      code: 'G1',
      asWritten:
        'sự ra đời, quá trình lãnh đạo của Đảng bộ huyện và thành tựu trên tất cả các lĩnh vực của huyện Bác Ái',
    },
    {
      code: 'G2',
      asWritten:
        'các đồng chí lãnh đạo Trung ương thăm, làm việc tại địa phương (từ Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư Trung ương Đảng trở lên)',
    },
    {
      code: 'G3',
      asWritten:
        'các đồng chí lãnh đạo tỉnh thăm, làm việc tại địa phương (từ Ủy viên Ban Thường vụ Tỉnh ủy trở lên)',
    },
    { code: 'G4', asWritten: 'các kỳ Đại hội đại biểu Đảng bộ huyện' },
    {
      code: 'G5',
      asWritten:
        'các đồng chí lãnh đạo huyện thăm, làm việc tại các địa phương; nhân vật, sự kiện lịch sử của huyện',
    },
    { code: 'G6', asWritten: 'vùng đất và con người huyện Bác Ái' },
    {
      code: 'G7',
      asWritten:
        'Phục hồi những tư liệu lịch sử Đảng có giá trị như tài liệu thành văn, các hồi ký, bút ký, sổ tay, bản tự thuật…',
    },
  ],
  sourceGroups: [
    {
      code: 'S1',
      asWritten:
        'Các đồng chí và thân nhân các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Huyện ủy qua các thời kỳ',
    },
    { code: 'S2', asWritten: 'Các phòng, ban, ngành huyện' },
    { code: 'S3', asWritten: 'Ủy ban MTTQVN và các tổ chức chính trị - xã hội' },
    { code: 'S4', asWritten: 'các tổ chức cơ sở Đảng' },
    {
      code: 'S5',
      asWritten: 'Phòng Văn hoá và Thông tin; Trung tâm Văn hóa - Thể thao và Truyền thanh huyện',
    },
    {
      code: 'S6',
      asWritten:
        'Các văn nghệ sĩ, nhiếp ảnh gia và các tác giả đang lưu giữ hình ảnh về vùng đất, con người huyện Bác Ái',
    },
  ],
  phases: [
    {
      order: 1,
      asWritten: 'Từ nay đến tháng 12/2024',
      datePhrase: 'từ tháng 8/2024 đến tháng 12/2024',
      work: 'tiếp tục tổ chức sưu tầm hình ảnh tại các địa phương, đơn vị, cá nhân',
    },
    {
      order: 2,
      asWritten: 'Từ tháng 01/2025 - 6/2025',
      datePhrase: 'từ tháng 1/2025 đến tháng 6/2025',
      work: 'tổ chức phân loại, xử lý hình ảnh, phục hồi tư liệu tiến hành lưu trữ, bảo quản',
    },
    {
      order: 3,
      asWritten: 'Định kỳ hàng năm',
      datePhrase: 'từ tháng 7/2025 đến nay',
      work: 'tiến hành cập nhật vào hệ thống lưu trữ',
    },
  ],
  charges: [
    {
      body: 'UBND huyện',
      roles: ['UBND', 'CTV'],
      tasks: [
        'Xây dựng kế hoạch lưu trữ, bảo quản phim tư liệu, phóng sự, hình ảnh; gửi về kho lưu trữ của Huyện ủy (thông qua Ban Tuyên giáo Huyện ủy thẩm định trước khi lưu trữ)',
        'Mở, tiếp sóng các chuyên trang, chuyên mục trên Đài phát thanh',
        'Tham mưu đảm bảo kinh phí cần thiết',
      ],
    },
    {
      body: 'Các cơ quan, ban, ngành, Ủy ban MTTQVN và các tổ chức chính trị - xã hội huyện; các tổ chức cơ sở Đảng',
      roles: ['CQ'],
      tasks: [
        'Tuyên truyền, vận động hưởng ứng công tác sưu tầm, hiến tặng; cung cấp những hình ảnh có liên quan đến ngành, đơn vị mình',
        'Chủ động sưu tầm, bảo quản; gửi về Ban Tuyên giáo Huyện ủy thẩm định để đưa vào kho lưu trữ',
      ],
    },
    {
      body: 'Văn phòng Huyện ủy',
      roles: ['VPHU'],
      tasks: [
        'Phối hợp với Ban Tuyên giáo Huyện ủy thẩm định dự toán kinh phí, trình Thường trực Huyện ủy phê duyệt; tổ chức bảo quản đảm bảo an toàn',
        'Mở chuyên mục trên Cổng thông tin điện tử Đảng bộ huyện',
      ],
    },
    {
      body: 'Ban Tuyên giáo Huyện ủy',
      roles: ['BTG'],
      tasks: [
        'Hướng dẫn, đôn đốc; tiếp nhận, kiểm duyệt và thẩm định trước khi đưa vào lưu trữ; tham mưu hình thức lưu trữ và phối hợp lập dự toán kinh phí',
        'Tổng hợp, tham mưu báo cáo Ban Thường vụ Huyện ủy về tiến độ, kết quả thực hiện định kỳ hàng năm',
      ],
    },
  ],
  deadlines: [
    {
      asWritten: 'định kỳ hàng năm trước ngày 10/12',
      before: '--12-10',
      yearly: true,
      subject: 'Báo cáo Ban Thường vụ Huyện ủy về tiến độ, kết quả thực hiện',
    },
  ],
  recipients: [
    'Thường trực Tỉnh ủy (báo cáo)',
    'Ban Tuyên giáo Tỉnh ủy (báo cáo)',
    'Các đ/c Huyện uỷ viên',
    'UBND huyện',
    'Các tổ chức cơ sở đảng trực thuộc',
    'UBMTTQVN và các đoàn thể',
    'Lưu Văn phòng Huyện ủy',
  ],
  signer: { name: 'Phạm Văn Sâm', title: 'Phó Bí thư', onBehalfOf: 'T/M Ban Thường vụ' },
  emendations: [
    {
      copy: '(trống)',
      retyped: 'ĐẢNG BỘ TỈNH NINH THUẬN / HUYỆN ỦY BÁC ÁI / *',
      reason:
        'Bản chữ nhận được không có phần này; bổ sung theo thể thức văn bản của Đảng và nội dung văn bản.',
    },
    { copy: '----', retyped: '(bỏ)', reason: 'Đường kẻ dưới tên văn bản, không phải chữ.' },
    {
      copy: '- UBMTTQVN và các đoàn thể',
      retyped: '- UBMTTQVN và các đoàn thể,',
      reason: 'Thêm dấu phẩy cho thống nhất với các dòng trên.',
    },
  ],
};
