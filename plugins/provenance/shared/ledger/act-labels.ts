/** What an act is called in a history. */
export interface ActLabel {
  readonly vi: string;
  readonly en: string;
}

/** Labels of the acts that are written into the ledger, each room's together; a test compares them with the code. */
const LABELS: Readonly<Record<string, ActLabel>> = {
  'ledger.begin': { vi: 'Lập sổ nhật ký', en: 'Ledger begun' },
  'ledger.restore-guard': { vi: 'Dựng lại khóa bảo vệ sổ nhật ký', en: 'Guard of the ledger put back' },

  'file.store': { vi: 'Lưu tệp gốc vào kho', en: 'Master file stored' },
  'file.correct-text': { vi: 'Sửa văn bản của một trang', en: 'Text of a page corrected' },
  'file.propose-disposal': { vi: 'Đề nghị loại tệp gốc', en: 'Disposal of a master proposed' },
  'file.approve-disposal': { vi: 'Duyệt loại tệp gốc', en: 'Disposal of a master approved' },
  'file.reject-disposal': { vi: 'Không duyệt loại tệp gốc', en: 'Disposal of a master rejected' },
  'file.restore': { vi: 'Lấy lại tệp gốc từ thùng lưu', en: 'Master brought back from the bin' },
  'file.purge': { vi: 'Cho xóa hẳn tệp gốc', en: 'Master purged' },
  'file.erase': { vi: 'Đã xóa tệp gốc khỏi ổ đĩa', en: 'Master erased from the disk' },
  'fixity.check': { vi: 'Kiểm tra nguyên vẹn tệp gốc', en: 'Fixity of masters checked' },
  'file.derive': { vi: 'Ghi tệp được làm ra từ tệp nào', en: 'What a file was made from recorded' },
  'file.part': { vi: 'Gỡ ghi nhận tệp được làm ra từ tệp khác', en: 'What a file was made from taken back' },
  'file.compare': { vi: 'So hai ảnh giống nhau', en: 'Two like pictures compared' },

  'item.create': { vi: 'Tạo hồ sơ tư liệu', en: 'Record created' },
  'item.save': { vi: 'Lưu mô tả', en: 'Description saved' },
  'item.custody': {
    vi: 'Thay đổi đợt tiếp nhận, xuất xứ hoặc người lưu giữ',
    en: 'Accession, provenance or custody changed',
  },
  'item.publish': { vi: 'Đưa bản công bố ra trang công chúng', en: 'Public text put on the public pages' },
  'item.unpublish': { vi: 'Gỡ bản công bố khỏi trang công chúng', en: 'Taken off the public pages' },
  'item.delete': { vi: 'Xóa hồ sơ', en: 'Record deleted' },

  'record.create': { vi: 'Tạo mục tra cứu', en: 'Reference record created' },
  'record.save': { vi: 'Lưu mục tra cứu', en: 'Reference record saved' },
  'record.delete': { vi: 'Xóa mục tra cứu', en: 'Reference record deleted' },

  'appraisal.offer': { vi: 'Đề nghị tiếp nhận', en: 'Offered' },
  'appraisal.receive': { vi: 'Tiếp nhận', en: 'Received' },
  'appraisal.moderate': { vi: 'Đạt kiểm duyệt', en: 'Moderated' },
  'appraisal.start-appraisal': { vi: 'Bắt đầu thẩm định', en: 'Appraisal started' },
  'appraisal.ask-information': { vi: 'Hỏi thêm người gửi', en: 'Sender asked for information' },
  'appraisal.answer': { vi: 'Trả lời câu hỏi', en: 'Question answered' },
  'appraisal.nominate-restoration': { vi: 'Đề cử phục hồi', en: 'Nominated for restoration' },
  'appraisal.end-restoration': { vi: 'Kết thúc phục hồi', en: 'Restoration ended' },
  'appraisal.accept': { vi: 'Thẩm định đạt', en: 'Accepted' },
  'appraisal.return': { vi: 'Trả lại người gửi', en: 'Returned to the sender' },
  'appraisal.resubmit': { vi: 'Gửi lại', en: 'Sent in again' },
  'appraisal.refuse': { vi: 'Không nhận', en: 'Refused' },
  'appraisal.reconsider': { vi: 'Xem xét lại', en: 'Reconsidered' },
  'appraisal.accession': { vi: 'Nhập kho', en: 'Accessioned' },
  'appraisal.describe': { vi: 'Xong biên mục', en: 'Description completed' },
  'appraisal.publish': { vi: 'Công bố', en: 'Published' },
  'appraisal.keep-internal': { vi: 'Chuyển lưu nội bộ', en: 'Kept internal' },
  'appraisal.withdraw': { vi: 'Rút khỏi công bố', en: 'Withdrawn' },
  'appraisal.reappraise': { vi: 'Thẩm định lại chỗ đã sửa', en: 'Changes appraised' },
  'appraisal.admit': { vi: 'Nhận theo phiếu thẩm định trên giấy', en: 'Admitted by a decision on paper' },
  'appraisal.adopt': { vi: 'Đưa vào quy trình xử lý', en: 'Taken into the way of handling' },
  'appraisal.remove': { vi: 'Đưa ra khỏi quy trình xử lý', en: 'Taken out of the way of handling' },

  'withdrawal.verify': {
    vi: 'Kiểm tra tư liệu đã rút không còn xem được',
    en: 'Checked that the withdrawn item can no longer be reached',
  },

  'rule.switch': { vi: 'Đổi mức của quy tắc kiểm tra', en: 'Rule switched' },
};

/** The label of an act; the act itself where nobody has words for it. */
export const actLabel = (act: string): ActLabel =>
  (Object.hasOwn(LABELS, act) ? LABELS[act] : undefined) ?? { vi: act, en: act };

export const knownActs = (): string[] => Object.keys(LABELS);
