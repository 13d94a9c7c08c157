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

  'restoration.nominate': { vi: 'Đề cử phục hồi, mở hồ sơ', en: 'Case of restoration opened' },
  'restoration.survey': { vi: 'Khảo sát tình trạng', en: 'Condition surveyed' },
  'restoration.strike-survey': { vi: 'Gạch bỏ một lần khảo sát', en: 'Survey struck' },
  'restoration.draft-estimate': { vi: 'Lập dự toán phục hồi', en: 'Estimate of the restoration drafted' },
  'restoration.approve-btg': {
    vi: 'Ban Tuyên giáo duyệt phục hồi',
    en: 'Restoration approved by Ban Tuyên giáo',
  },
  'restoration.approve-vphu': { vi: 'Văn phòng duyệt phục hồi', en: 'Restoration approved by Văn phòng' },
  'restoration.approve-tthu': {
    vi: 'Thường trực duyệt phục hồi',
    en: 'Restoration approved by Thường trực',
  },
  'restoration.return': { vi: 'Trả lại hồ sơ phục hồi', en: 'Case of restoration returned' },
  'restoration.start-treatment': { vi: 'Bắt đầu phục hồi', en: 'Treatment started' },
  'restoration.step': { vi: 'Ghi bước xử lý', en: 'Step of the treatment recorded' },
  'restoration.strike-step': { vi: 'Gạch bỏ bước xử lý', en: 'Step of the treatment struck' },
  'restoration.check-digitisation': { vi: 'Kiểm tra tệp số hóa theo chuẩn', en: 'Scans checked' },
  'restoration.digitise': { vi: 'Số hóa xong sau phục hồi', en: 'Digitised after the treatment' },
  'restoration.check-quality': { vi: 'Chuyển kiểm tra chất lượng', en: 'Given to the quality check' },
  'restoration.send-back': { vi: 'Trả lại để phục hồi tiếp', en: 'Sent back to treatment' },
  'restoration.finish': { vi: 'Phục hồi xong, đạt chất lượng', en: 'Restoration finished' },
  'restoration.postpone': { vi: 'Hoãn phục hồi', en: 'Restoration postponed' },
  'restoration.resume': { vi: 'Làm tiếp việc phục hồi', en: 'Restoration resumed' },
  'restoration.abandon': { vi: 'Thôi phục hồi', en: 'Restoration abandoned' },
  'restoration.adopt': {
    vi: 'Mở hồ sơ cho tình trạng phục hồi có từ trước',
    en: 'Earlier restoration given a case',
  },

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
