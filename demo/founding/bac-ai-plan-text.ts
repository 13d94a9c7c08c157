import type { TypesetDocument } from './types';

const heading = (text: string) => ({ text, style: 'heading' as const });
const body = (text: string) => ({ text, style: 'body' as const });
const bullet = (text: string) => ({ text: `- ${text}`, style: 'bullet' as const });

/**
 * The plan of Bác Ái (August 2024) retyped in full. The two spellings of one word ("Huyện ủy" and "Huyện uỷ",
 * "Văn hóa" and "Văn hoá", "số hoá") stand as the typist left them: search must find both.
 */
export const bacAiPlanText: TypesetDocument = {
  leftHead: ['ĐẢNG BỘ TỈNH NINH THUẬN', 'HUYỆN ỦY BÁC ÁI', '*', 'Số          -KH/HU'],
  rightHead: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bác Ái, ngày       tháng 8 năm 2024'],
  title: ['KẾ HOẠCH', 'Sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tài liệu lịch sử Đảng bộ huyện'],
  paragraphs: [
    body(
      'Tiếp tục triển khai thực hiện Kế hoạch số 146-KH/TU ngày 28/6/2022 của Ban Thường vụ Tỉnh ủy về sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tài liệu lịch sử Đảng bộ tỉnh. Ban Thường vụ Huyện ủy ban hành Kế hoạch triển khai thực hiện như sau:',
    ),
    heading('I. MỤC ĐÍCH, YÊU CẦU:'),
    heading('1. Mục đích:'),
    bullet(
      'Sưu tầm, phân loại hình ảnh, phim tư liệu có giá trị lịch sử trong quá trình hình thành và phát triển của Đảng bộ huyện để tổ chức lưu trữ, bảo quản tập trung.',
    ),
    bullet(
      'Phục hồi những tư liệu lịch sử Đảng giá trị đang có nguy cơ hư hỏng, xuống cấp do chất liệu và điều kiện bảo quản không đảm bảo.',
    ),
    bullet(
      'Tổ chức khai thác, sử dụng, phát huy giá trị các hình ảnh, phim tư liệu, tài liệu lịch sử Đảng phục vụ công tác nghiên cứu, biên soạn, tuyên truyền, giáo dục lịch sử Đảng, lịch sử truyền thống cách mạng; công tác trưng bày, triển lãm quảng bá về lịch sử vùng đất, con người Bác Ái nói riêng và tỉnh Ninh Thuận nói chung.',
    ),
    heading('2. Yêu cầu:'),
    bullet(
      'Việc triển khai sưu tầm, lưu trữ hình ảnh, phim tư liệu và phục hồi tư liệu lịch sử phải đảm bảo tính toàn diện, khách quan, khoa học; có giá trị lịch sử, thông tin chính xác về lịch sử và thành tựu trên tất cả các lĩnh vực của huyện.',
    ),
    bullet(
      'Tổ chức triển khai thực hiện phải có sự lãnh đạo, chỉ đạo của các cấp ủy Đảng, các cơ quan, đơn vị; sự phối hợp chặt chẽ của cơ quan, ban, ngành liên quan; các tổ chức, cá nhân có hình ảnh và tư liệu lịch sử.',
    ),
    bullet(
      'Công tác sưu tầm, lưu trữ và sử dụng hình ảnh, phim tư liệu phải thực hiện theo đúng quy định của pháp luật hiện hành.',
    ),
    heading('II. NỘI DUNG THỰC HIỆN:'),
    body(
      '1. Nội dung sưu tầm: Sưu tầm, lưu trữ tư liệu, hình ảnh, phim tư liệu, phóng sự về quá trình hình thành và phát triển của Đảng bộ huyện, bao gồm:',
    ),
    bullet(
      'Nhóm hình ảnh, phim tư liệu về sự ra đời, quá trình lãnh đạo của Đảng bộ huyện và thành tựu trên tất cả các lĩnh vực của huyện Bác Ái.',
    ),
    bullet(
      'Nhóm hình ảnh, phim tư liệu về các đồng chí lãnh đạo Trung ương thăm, làm việc tại địa phương (từ Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư Trung ương Đảng trở lên).',
    ),
    bullet(
      'Nhóm hình ảnh, phim tư liệu về các đồng chí lãnh đạo tỉnh thăm, làm việc tại địa phương (từ Ủy viên Ban Thường vụ Tỉnh ủy trở lên).',
    ),
    bullet('Nhóm hình ảnh, phim tư liệu về các kỳ Đại hội đại biểu Đảng bộ huyện.'),
    bullet(
      'Nhóm hình ảnh, phim tư liệu về các đồng chí lãnh đạo huyện thăm, làm việc tại các địa phương; nhân vật, sự kiện lịch sử của huyện.',
    ),
    bullet('Nhóm hình ảnh về vùng đất và con người huyện Bác Ái.'),
    bullet(
      'Phục hồi những tư liệu lịch sử Đảng có giá trị như tài liệu thành văn, các hồi ký, bút ký, sổ tay, bản tự thuật…nhưng chất lượng kém, đang xuống cấp để bảo quản, số hoá và phát huy giá trị.',
    ),
    heading('2. Đối tượng sưu tầm:'),
    bullet(
      'Các đồng chí và thân nhân các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Huyện ủy qua các thời kỳ.',
    ),
    bullet(
      'Các phòng, ban, ngành huyện; Ủy ban MTTQVN và các tổ chức chính trị - xã hội; các tổ chức cơ sở Đảng.',
    ),
    bullet('Phòng Văn hoá và Thông tin; Trung tâm Văn hóa - Thể thao và Truyền thanh huyện.'),
    bullet(
      'Các văn nghệ sĩ, nhiếp ảnh gia và các tác giả đang lưu giữ hình ảnh về vùng đất, con người huyện Bác Ái.',
    ),
    heading('3. Hình thức lưu trữ:'),
    bullet(
      'Hình ảnh, phim tư liệu, tài liệu được phục hồi, lưu trữ phải có xuất xứ rõ ràng, có phụ đề, chú thích: sự kiện, nhân vật, thời gian, địa điểm và tên tác giả.',
    ),
    bullet('Tổ chức lưu trữ, bảo quản tập trung tại kho lưu trữ Huyện ủy.'),
    heading('4. Thời gian thực hiện:'),
    bullet(
      'Giai đoạn 1: Từ nay đến tháng 12/2024, tiếp tục tổ chức sưu tầm hình ảnh tại các địa phương, đơn vị, cá nhân.',
    ),
    bullet(
      'Giai đoạn 2: Từ tháng 01/2025 - 6/2025, tổ chức phân loại, xử lý hình ảnh, phục hồi tư liệu tiến hành lưu trữ, bảo quản.',
    ),
    bullet('Định kỳ hàng năm tiến hành cập nhật vào hệ thống lưu trữ.'),
    body('5. Kinh phí thực hiện: Từ nguồn ngân sách Nhà nước đảm bảo kinh phí thực hiện từng giai đoạn.'),
    heading('III. TỔ CHỨC THỰC HIỆN'),
    body('1. UBND huyện: Chỉ đạo các cơ quan, đơn vị liên quan'),
    bullet(
      'Xây dựng kế hoạch lưu trữ, bảo quản phim tư liệu, phóng sự, hình ảnh về quá trình hình thành và phát triển của Đảng bộ huyện (theo mục II.1. Nội dung sưu tầm). Đồng thời, gửi về lưu trữ tại kho lưu trữ của Huyện ủy (thông qua Ban Tuyên giáo Huyện ủy thẩm định trước khi lưu trữ).',
    ),
    bullet(
      'Mở, tiếp sóng các chuyên trang, chuyên mục trên Đài phát thanh phục vụ giáo dục, tuyên truyền lịch sử Đảng, lịch sử truyền thống và giới thiệu, quảng bá hình ảnh vùng đất, con người Bác Ái.',
    ),
    bullet(
      'Tham mưu đảm bảo kinh phí cần thiết phục vụ công tác triển khai, sưu tầm, bảo quản hình ảnh, phim tư liệu lịch sử Đảng bộ huyện.',
    ),
    heading(
      '2. Các cơ quan, ban, ngành, Ủy ban MTTQVN và các tổ chức chính trị - xã hội huyện; các tổ chức cơ sở Đảng:',
    ),
    bullet(
      'Triển khai và tuyên truyền, vận động cán bộ, đảng viên, công chức, viên chức, hội viên, đoàn viên, tác giả hưởng ứng công tác sưu tầm, hiến tặng hình ảnh, tư liệu phục vụ công tác lưu trữ, có trách nhiệm cung cấp những hình ảnh có liên quan đến ngành, đơn vị mình.',
    ),
    bullet(
      'Chủ động sưu tầm, bảo quản hình ảnh, phim tư liệu, tài liệu tại địa phương, đơn vị mình đồng thời gửi về Ban Tuyên giáo Huyện ủy thẩm định để đưa vào kho lưu trữ.',
    ),
    heading('3. Văn phòng Huyện ủy:'),
    bullet(
      'Phối hợp với Ban Tuyên giáo Huyện ủy thẩm định dự toán kinh phí thực hiện, trình Thường trực Huyện ủy phê duyệt; tổ chức bảo quản tư liệu, hình ảnh, phim tư liệu đảm bảo an toàn.',
    ),
    bullet(
      'Mở chuyên mục trên Cổng thông tin điện tử Đảng bộ huyện phục vụ giáo dục, tuyên truyền lịch sử Đảng, lịch sử truyền thống và giới thiệu, quảng bá hình ảnh vùng đất, con người Bác Ái.',
    ),
    heading('4. Ban Tuyên giáo Huyện ủy:'),
    bullet(
      'Hướng dẫn, đôn đốc các địa phương, đơn vị trong huyện triển khai thực hiện. Có trách nhiệm tiếp nhận, kiểm duyệt và thẩm định hình ảnh, phim tư liệu và tài liệu cần phục hồi trước khi đưa vào lưu trữ; tham mưu hình thức lưu trữ và phối hợp lập dự toán kinh phí thực hiện theo quy định.',
    ),
    bullet(
      'Tổng hợp, tham mưu báo cáo Ban Thường vụ Huyện ủy về tiến độ, kết quả thực hiện định kỳ hàng năm trước ngày 10/12 để kịp thời lãnh đạo, chỉ đạo. Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    ),
  ],
  recipients: [
    '- Thường trực Tỉnh ủy (báo cáo),',
    '- Ban Tuyên giáo Tỉnh ủy (báo cáo),',
    '- Các đ/c Huyện uỷ viên,',
    '- UBND huyện,',
    '- Các tổ chức cơ sở đảng trực thuộc,',
    '- UBMTTQVN và các đoàn thể,',
    '- Lưu Văn phòng Huyện ủy.',
  ],
  signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', '', '', 'Phạm Văn Sâm'],
};
