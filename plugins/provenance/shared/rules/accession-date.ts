import { remark } from '../finding';
import { open, type Rule } from '../rule';
import { saySpan } from '../say-span';
import { captionSpan, isBefore } from '../span';

/** P29: nothing is received before it was made (A8). */
export const accessionDate: Rule = {
  id: 'P29',
  vi: 'Tư liệu được tiếp nhận sau khi được làm ra.',
  en: 'The item was received after it was made.',
  codes: [open('ACCESSION_BEFORE_CREATION', 'warning')],
  judge: ({ record, context: { related } }) => {
    const accession = related?.accession;
    const made = captionSpan(record);
    if (!accession || !isBefore(accession.acquired, made)) return [];
    const [received, date] = [saySpan(accession.acquired), saySpan(made)];
    return [
      remark(
        'ACCESSION_BEFORE_CREATION',
        'warning',
        ['captionTime', 'date'],
        `Ngày tiếp nhận sớm hơn ngày làm ra tư liệu. Đợt ${accession.number} tiếp nhận ${received.vi}, chú thích ghi ${date.vi}; hãy sửa ngày sai hoặc chọn đúng đợt.`,
        `The item was received before it was made. Accession ${accession.number} dates ${received.en}, the caption ${date.en}; correct the wrong date or choose the right accession.`,
      ),
    ];
  },
};
