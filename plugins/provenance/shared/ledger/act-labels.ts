import { actOf } from '../appraisal/acts';

/** What an act is called in a history. */
export interface ActLabel {
  readonly vi: string;
  readonly en: string;
}

/** Labels of the acts the archive knows; each room's acts together. An act that is missing here is shown as it is. */
const LABELS: Readonly<Record<string, ActLabel>> = {
  'ledger.begin': { vi: 'Lập sổ nhật ký', en: 'Ledger begun' },
  'ledger.restore-guard': { vi: 'Dựng lại khóa bảo vệ sổ nhật ký', en: 'Guard of the ledger put back' },

  'file.store': { vi: 'Lưu tệp gốc vào kho', en: 'Master file stored' },
  'file.fixity': { vi: 'Kiểm tra tệp gốc còn nguyên vẹn', en: 'Master file checked for changes' },
  'file.derive': { vi: 'Tạo hình xem từ tệp gốc', en: 'Pictures made from the master' },

  'item.create': { vi: 'Tạo hồ sơ tư liệu', en: 'Record created' },
  'item.save': { vi: 'Lưu mô tả', en: 'Description saved' },
  'item.update': { vi: 'Sửa mô tả', en: 'Description changed' },
  'item.publish': { vi: 'Công bố', en: 'Published' },
  'item.unpublish': { vi: 'Rút khỏi công bố', en: 'Withdrawn from the public' },
  'item.discard-draft': {
    vi: 'Bỏ bản nháp, lấy lại bản đã công bố',
    en: 'Draft given up for the published text',
  },
  'item.custody': {
    vi: 'Thay đổi đợt tiếp nhận, xuất xứ hoặc người lưu giữ',
    en: 'Accession, provenance or custody changed',
  },
  'item.clone': { vi: 'Nhân bản hồ sơ', en: 'Record copied' },
  'item.delete': { vi: 'Xóa hồ sơ', en: 'Record deleted' },
  'item.restore': { vi: 'Lấy lại mô tả cũ', en: 'Earlier description brought back' },

  'record.create': { vi: 'Tạo mục tra cứu', en: 'Reference record created' },
  'record.save': { vi: 'Lưu mục tra cứu', en: 'Reference record saved' },
  'record.update': { vi: 'Sửa mục tra cứu', en: 'Reference record changed' },
  'record.delete': { vi: 'Xóa mục tra cứu', en: 'Reference record deleted' },

  'version.restore': { vi: 'Lấy lại mô tả của phiên bản trước', en: 'Earlier description brought back' },

  'appraisal.offer': { vi: 'Đề nghị tiếp nhận', en: 'Offered' },
  'appraisal.submit': { vi: 'Gửi tư liệu', en: 'Submitted' },
  'appraisal.resubmit': { vi: 'Gửi lại sau khi bổ sung', en: 'Submitted again' },
  'appraisal.receive': { vi: 'Tiếp nhận', en: 'Received' },
  'appraisal.moderate': { vi: 'Kiểm duyệt', en: 'Moderated' },
  'appraisal.begin': { vi: 'Bắt đầu thẩm định', en: 'Appraisal begun' },
  'appraisal.appraise': { vi: 'Thẩm định', en: 'Appraised' },
  'appraisal.accept': { vi: 'Thẩm định đạt', en: 'Accepted' },
  'appraisal.refuse': { vi: 'Không nhận', en: 'Refused' },
  'appraisal.return': { vi: 'Trả lại', en: 'Returned' },
  'appraisal.send-back': { vi: 'Chuyển lại để bổ sung', en: 'Sent back for more information' },
  'appraisal.ask-information': { vi: 'Yêu cầu bổ sung thông tin', en: 'Information asked for' },
  'appraisal.request-restoration': { vi: 'Đề nghị phục hồi', en: 'Restoration asked for' },
  'appraisal.end-restoration': { vi: 'Kết thúc phục hồi', en: 'Restoration ended' },
  'appraisal.accession': { vi: 'Nhập kho', en: 'Accessioned' },
  'appraisal.describe': { vi: 'Hoàn thành biên mục', en: 'Described' },
  'appraisal.keep-internal': { vi: 'Chuyển lưu nội bộ', en: 'Kept internal' },
  'appraisal.open-on-request': { vi: 'Cho xem theo yêu cầu', en: 'Opened on request' },
  'appraisal.publish': { vi: 'Công bố', en: 'Published' },
  'appraisal.withdraw': { vi: 'Rút khỏi công bố', en: 'Withdrawn' },
  'appraisal.admit': { vi: 'Nhận theo phiếu thẩm định trên giấy', en: 'Admitted by a decision on paper' },
  'appraisal.adopt': { vi: 'Đưa vào quy trình xử lý', en: 'Taken into the way of handling' },
  'appraisal.break-glass': {
    vi: 'Làm thay trong trường hợp khẩn',
    en: 'Done in an emergency, without the function',
  },

  'rule.switch': { vi: 'Đổi mức của quy tắc kiểm tra', en: 'Rule switched' },
};

const APPRAISAL = 'appraisal.';

/** The words on the button by which an act of appraisal was done. */
const buttonLabel = (act: string): ActLabel | undefined => {
  const row = act.startsWith(APPRAISAL) ? actOf(act.slice(APPRAISAL.length)) : undefined;
  return row && { vi: row.vi, en: row.en };
};

/** The label of an act; the act itself where nobody has words for it. */
export const actLabel = (act: string): ActLabel =>
  (Object.hasOwn(LABELS, act) ? LABELS[act] : undefined) ?? buttonLabel(act) ?? { vi: act, en: act };

export const knownActs = (): string[] => Object.keys(LABELS);
