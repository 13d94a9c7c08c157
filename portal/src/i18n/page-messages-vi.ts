/** Words of the pages without data, in Vietnamese; `page-messages-en.ts` has the same shape. */
export const pageMessagesVi = {
  notFoundTitle: 'Không có trang này',
  notFound: 'Đường dẫn có thể đã gõ nhầm hoặc đã cũ. Xin thử tìm trong kho.',
  crashTitle: 'Trang gặp trục trặc',
  crash: 'Xin tải lại trang. Nếu vẫn không được, xin báo cho cơ quan giữ kho biết đường dẫn của trang này.',
  reload: 'Tải lại trang',
  about: {
    title: 'Giới thiệu kho',
    lead:
      'Kho Tư Liệu giữ ảnh, phim tư liệu và tài liệu về lịch sử Đảng bộ địa phương: do cán bộ các thời kỳ, gia đình ' +
      'và thân nhân, cơ quan, đoàn thể và tác giả hiến tặng hoặc cung cấp.',
    sections: [
      {
        title: 'Cách tìm',
        paragraphs: [
          'Gõ tên người, sự kiện, địa danh hay năm, có dấu hoặc không dấu. Rồi lọc dần theo loại, nội dung, thời ' +
            'gian, địa điểm, nhân vật. Trong một nhóm lọc có thể chọn nhiều ô: tư liệu khớp một trong các ô ấy sẽ hiện.',
          'Địa giới đã đổi nhiều lần. Kho ghi tên đúng lúc sự việc xảy ra và ghi thêm “nay thuộc” đơn vị nào.',
        ],
      },
      {
        title: 'Đọc chú thích thế nào',
        paragraphs: [
          'Mỗi chú thích trả lời năm điều: sự kiện, nhân vật, thời gian, địa điểm, tác giả. Sau mỗi điều có mức chắc ' +
            'chắn và căn cứ: chữ ghi sau ảnh, lời kể của ai, tài liệu nào.',
          'Các mức là: chắc chắn, có lẽ đúng, có thể, còn tranh cãi.',
          '“Không rõ” cũng là một câu trả lời: kho đã tìm mà chưa biết, và ghi lý do. Nếu bạn biết, xin báo cho cơ ' +
            'quan giữ kho kèm căn cứ.',
        ],
      },
      {
        title: 'Bản gốc và bản phục hồi',
        paragraphs: [
          'Bản gốc được giữ nguyên vẹn, không bao giờ bị ghi đè. Hình trên trang là bản sao để xem. Hình chụp ' +
            'một vật đang hoặc đã được phục hồi đều có nhãn ngay trên hình.',
        ],
      },
      {
        title: 'Tư liệu xem theo yêu cầu',
        paragraphs: [
          'Một số tư liệu chỉ có phần giới thiệu, không hiện hình, theo thỏa thuận với bên cung cấp, quyền tác giả ' +
            'hoặc để giữ đời tư. Muốn xem, xin gửi phiếu yêu cầu khai thác đến cơ quan giữ kho, nêu ký hiệu tư liệu ' +
            'và mục đích sử dụng.',
        ],
      },
      {
        title: 'Khi dùng lại',
        paragraphs: [
          'Xin ghi nguồn như dòng “Trích dẫn” ở mỗi tư liệu, giữ nguyên chú thích, và không cắt ghép làm sai ý nghĩa ' +
            'của hình.',
        ],
      },
      {
        title: 'Riêng tư của người xem',
        paragraphs: [
          'Trang này không đặt cookie, không dùng công cụ theo dõi và không gửi gì ra ngoài kho. Trình duyệt chỉ nhớ ' +
            'ngôn ngữ bạn chọn.',
        ],
      },
    ],
  },
};
