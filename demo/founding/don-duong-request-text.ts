import type { TypesetDocument } from './types';

const heading = (text: string) => ({ text, style: 'heading' as const });
const body = (text: string) => ({ text, style: 'body' as const });
const dash = (text: string) => ({ text: `- ${text}`, style: 'bullet' as const });
const plus = (text: string) => ({ text: `+ ${text}`, style: 'bullet' as const });

/** The request of Đơn Dương (16 November 2023) retyped in full; what was mended is listed with the meaning. */
export const donDuongRequestText: TypesetDocument = {
  leftHead: [
    'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
    'HUYỆN ỦY ĐƠN DƯƠNG',
    '*',
    'Số 940-CV/HU',
    'V/v cung cấp tư liệu, hình ảnh phục vụ công tác nghiên cứu, biên soạn Lịch sử Đảng bộ huyện giai đoạn 2005-2025',
  ],
  rightHead: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Đơn Dương, ngày 16 tháng 11 năm 2023'],
  title: [],
  paragraphs: [
    heading('Kính gửi:'),
    dash('Các Tổ chức cơ sở đảng,'),
    dash('UBMTTQ Việt Nam và các đoàn thể huyện,'),
    dash('Ban Tổ chức Huyện ủy, Phòng Nội vụ huyện,'),
    dash('Phòng Lao động, Thương binh và Xã hội huyện,'),
    dash('Trung tâm Văn hóa, Thông tin và Thể thao huyện.'),
    body(
      'Thực hiện Kế hoạch số 102-KH/HU, ngày 28/4/2023 của Ban Thường vụ Huyện ủy về việc "Nghiên cứu, biên soạn Lịch sử Đảng bộ huyện Đơn Dương giai đoạn 2005 – 2025". Trong thời gian qua, Ban Biên tập Lịch sử Đảng bộ huyện đã chủ động nghiên cứu, sưu tầm các loại tư liệu, tài liệu phục vụ công tác nghiên cứu, biên soạn. Đến nay, việc sưu tầm, biên soạn đã cơ bản hoàn thành một số nội dung theo kế hoạch và hiện đang tiến hành tập trung xây dựng bản dự thảo lần thứ nhất.',
    ),
    body(
      'Để công tác biên soạn Lịch sử Đảng bộ huyện giai đoạn 2005 – 2025 đảm bảo các yêu cầu về tính Đảng, khoa học, khách quan, trung thực và chính xác của một công trình lịch sử, Ban Thường vụ Huyện ủy đề nghị:',
    ),
    body(
      '1. Các Tổ chức cơ sở đảng, Mặt trận Tổ quốc và các tổ chức chính trị xã hội huyện tiếp tục tăng cường công tác lãnh đạo, tuyên truyền, quán triệt sâu rộng Kế hoạch số 102-KH/HU của Ban Thường vụ Huyện uỷ về "Nghiên cứu, biên soạn Lịch sử Đảng bộ huyện Đơn Dương giai đoạn 2005 – 2025" để nâng cao nhận thức của các cấp ủy Đảng, chính quyền, cán bộ, đảng viên về vị trí, vai trò, tầm quan trọng và ý nghĩa thực tiễn của công tác nghiên cứu, biên soạn lịch sử Đảng bộ địa phương; đồng thời tạo được sự đồng thuận cao trong quá trình cộng tác, sưu tầm các tư liệu, hình ảnh,... để hoàn thành công trình lịch sử đảm bảo chất lượng, tiến độ, thời gian đề ra.',
    ),
    body(
      '2. Các cơ quan, đơn vị liên quan có trách nhiệm phối hợp sưu tầm, tổng hợp, cung cấp các tư liệu, hình ảnh phục vụ công tác biên soạn như sau:',
    ),
    body('2.1. Ban Tổ chức Huyện ủy có trách nhiệm tổng hợp, cung cấp:'),
    plus('Danh sách, hình ảnh các đồng chí Bí thư, Phó Bí thư Huyện uỷ từ khóa IX đến khóa XII.'),
    plus('Danh sách các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện từ khóa IX đến khóa XII;'),
    plus(
      'Số lượng đảng viên được trao Huy hiệu 30, 40, 45, 50, 55, 60, 65... năm tuổi Đảng từ năm 2005 đến nay.',
    ),
    body('2.2. Phòng Nội vụ huyện có trách nhiệm sưu tầm, tập hợp, cung cấp:'),
    plus('Hình ảnh bản đồ hành chính huyện Đơn Dương;'),
    plus(
      'Số lượng và các hình ảnh liên quan về thành tích khen thưởng, bằng khen, huân chương, huy chương,.. của địa phương được Đảng, Nhà nước trao tặng từ năm 2005 đến nay.',
    ),
    body(
      '2.3. Phòng Lao động, Thương binh và Xã hội huyện tổng hợp, cung cấp số lượng và danh sách các Mẹ Việt Nam anh hùng từ năm 2005 đến nay.',
    ),
    body('2.4. Trung tâm Văn hóa, Thông tin và Thể thao huyện có trách nhiệm sưu tầm, tổng hợp, cung cấp:'),
    plus(
      'Hình ảnh về các vị lãnh đạo cấp cao của Đảng, Nhà nước, về thăm, làm việc tại địa phương từ năm 2005 đến nay.',
    ),
    plus(
      'Hình ảnh mang tính chất điểm nhấn thể hiện những thành tựu phát triển kinh tế-xã hội, an ninh quốc phòng, xây dựng Đảng của huyện và đại đoàn kết các dân tộc v.v...',
    ),
    body(
      'Các cơ quan, đơn vị chịu trách nhiệm về tính chính xác đối với các nội dung tư liệu, hình ảnh mình cung cấp. Thời gian gửi về Ban Biên tập Lịch sử Đảng bộ huyện (qua Ban Tuyên giáo Huyện ủy) trước ngày 30/12/2023.',
    ),
    body(
      '3. Các thành viên Ban Biên tập Lịch sử Đảng bộ huyện chủ động phối hợp, phát huy tốt tinh thần trách nhiệm để hoàn thành công trình lịch sử Đảng bộ huyện đạt chất lượng và đảm bảo thời gian, tiến độ theo kế hoạch đề ra.',
    ),
    body('Đề nghị các tổ chức cơ sở Đảng, cơ quan, đơn vị nghiêm túc triển khai thực hiện.'),
  ],
  recipients: [
    '- Thường trực Huyện ủy (b/c),',
    '- Như kính gửi,',
    '- Thành viên Ban Biên tập,',
    '- Lưu VPHU, BTGHU.',
  ],
  signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '', '', '', 'Trương Văn Tùng'],
};
