import { donDuongRequestText } from './don-duong-request-text';
import type { FoundingDocument } from './types';

/** Official letter 940-CV/HU of the Party committee of Đơn Dương district, 16 November 2023 (B1–B17). */
export const donDuongRequest: FoundingDocument = {
  key: 'cong-van-don-duong-2023',
  typeset: donDuongRequestText,
  kind: 'cong-van',
  issuer: 'Huyện ủy Đơn Dương',
  number: '940',
  notation: 'CV/HU',
  place: 'Đơn Dương',
  datePhrase: 'ngày 16 tháng 11 năm 2023',
  abstract:
    'V/v cung cấp tư liệu, hình ảnh phục vụ công tác nghiên cứu, biên soạn Lịch sử Đảng bộ huyện giai đoạn 2005-2025',
  basis: [
    {
      number: '102-KH/HU',
      datePhrase: '28/4/2023',
      issuer: 'Ban Thường vụ Huyện ủy',
      abstract: 'Nghiên cứu, biên soạn Lịch sử Đảng bộ huyện Đơn Dương giai đoạn 2005 – 2025',
    },
  ],
  contentGroups: [
    {
      code: 'H1',
      asWritten: 'Danh sách, hình ảnh các đồng chí Bí thư, Phó Bí thư Huyện uỷ từ khóa IX đến khóa XII',
    },
    {
      code: 'H2',
      asWritten: 'Danh sách các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện từ khóa IX đến khóa XII',
    },
    {
      code: 'H3',
      asWritten:
        'Số lượng đảng viên được trao Huy hiệu 30, 40, 45, 50, 55, 60, 65... năm tuổi Đảng từ năm 2005 đến nay',
    },
    { code: 'H4', asWritten: 'Hình ảnh bản đồ hành chính huyện Đơn Dương' },
    {
      code: 'H5',
      asWritten:
        'Số lượng và các hình ảnh liên quan về thành tích khen thưởng, bằng khen, huân chương, huy chương,.. của địa phương',
    },
    { code: 'H6', asWritten: 'số lượng và danh sách các Mẹ Việt Nam anh hùng từ năm 2005 đến nay' },
    {
      code: 'H7',
      asWritten:
        'Hình ảnh về các vị lãnh đạo cấp cao của Đảng, Nhà nước, về thăm, làm việc tại địa phương từ năm 2005 đến nay',
    },
    {
      code: 'H8',
      asWritten:
        'Hình ảnh mang tính chất điểm nhấn thể hiện những thành tựu phát triển kinh tế-xã hội, an ninh quốc phòng, xây dựng Đảng của huyện và đại đoàn kết các dân tộc',
    },
  ],
  sourceGroups: [
    { code: 'S4', asWritten: 'Các Tổ chức cơ sở đảng' },
    { code: 'S3', asWritten: 'UBMTTQ Việt Nam và các đoàn thể huyện' },
    { code: 'S7', asWritten: 'Ban Tổ chức Huyện ủy' },
    { code: 'S8', asWritten: 'Phòng Nội vụ huyện' },
    { code: 'S9', asWritten: 'Phòng Lao động, Thương binh và Xã hội huyện' },
    { code: 'S10', asWritten: 'Trung tâm Văn hóa, Thông tin và Thể thao huyện' },
  ],
  phases: [
    {
      order: 1,
      asWritten: 'giai đoạn 2005 – 2025',
      datePhrase: '2005 – 2025',
      work: 'thời gian mà công trình lịch sử phản ánh',
    },
  ],
  charges: [
    {
      body: 'Các Tổ chức cơ sở đảng, Mặt trận Tổ quốc và các tổ chức chính trị xã hội huyện',
      roles: ['CQ'],
      tasks: [
        'tiếp tục tăng cường công tác lãnh đạo, tuyên truyền, quán triệt sâu rộng Kế hoạch số 102-KH/HU',
      ],
    },
    {
      body: 'Ban Tổ chức Huyện ủy',
      roles: ['CQ'],
      tasks: ['tổng hợp, cung cấp nội dung H1, H2, H3'],
    },
    { body: 'Phòng Nội vụ huyện', roles: ['CQ'], tasks: ['sưu tầm, tập hợp, cung cấp nội dung H4, H5'] },
    {
      body: 'Phòng Lao động, Thương binh và Xã hội huyện',
      roles: ['CQ'],
      tasks: ['tổng hợp, cung cấp nội dung H6'],
    },
    {
      body: 'Trung tâm Văn hóa, Thông tin và Thể thao huyện',
      roles: ['CTV'],
      tasks: ['sưu tầm, tổng hợp, cung cấp nội dung H7, H8'],
    },
    {
      body: 'Các thành viên Ban Biên tập Lịch sử Đảng bộ huyện',
      roles: ['BBT'],
      tasks: ['chủ động phối hợp để hoàn thành công trình đạt chất lượng và đảm bảo thời gian, tiến độ'],
    },
  ],
  deadlines: [
    {
      asWritten: 'trước ngày 30/12/2023',
      before: '2023-12-30',
      yearly: false,
      subject: 'Gửi về Ban Biên tập Lịch sử Đảng bộ huyện (qua Ban Tuyên giáo Huyện ủy)',
    },
  ],
  recipients: ['Thường trực Huyện ủy (b/c)', 'Như kính gửi', 'Thành viên Ban Biên tập', 'Lưu VPHU, BTGHU'],
  signer: { name: 'Trương Văn Tùng', title: 'Bí thư', onBehalfOf: 'T/M Ban Thường vụ' },
  emendations: [
    { copy: 'TAM BAN THƯỜNG VỤ', retyped: 'T/M BAN THƯỜNG VỤ', reason: 'Lỗi nhận dạng chữ.' },
    { copy: 'BI THU', retyped: 'BÍ THƯ', reason: 'Lỗi nhận dạng chữ.' },
    { copy: 'Luu VPHU', retyped: 'Lưu VPHU', reason: 'Lỗi nhận dạng chữ.' },
    { copy: 'Ban Ban Thường vụ', retyped: 'Ban Thường vụ', reason: 'Chữ lặp.' },
    {
      copy: 'Số 940 -CV/HU',
      retyped: 'Số 940-CV/HU',
      reason: 'Khoảng trắng thừa.',
    },
    {
      copy: 'Ban Tổ chức Huyện ủy,Phòng Nội vụ huyện',
      retyped: 'Ban Tổ chức Huyện ủy, Phòng Nội vụ huyện,',
      reason: 'Thiếu gạch đầu dòng, khoảng trắng và dấu phẩy.',
    },
    { copy: 'giai đoạn 2005 2025', retyped: 'giai đoạn 2005 – 2025', reason: 'Mất dấu gạch nối.' },
    {
      copy: 'HUYỆN ỦY ĐƠN DƯƠNG (dưới chữ ký)',
      retyped: '(bỏ)',
      reason: 'Chữ trên con dấu, không thuộc văn bản.',
    },
  ],
};
