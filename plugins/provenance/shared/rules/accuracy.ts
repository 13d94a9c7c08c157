import { OWN_PRODUCTION } from '../acquisition-modes';
import { remark } from '../finding';
import { open, type Rule } from '../rule';

const notSigned = (number: string) =>
  remark(
    'ACCURACY_NOT_SIGNED',
    'error',
    ['accession'],
    `Bên giao chưa cam kết về độ chính xác. Hãy ghi ai ký cam kết, ngày nào, vào đợt tiếp nhận ${number}.`,
    `The provider has not signed for accuracy. Enter who signed, and when, in accession ${number}.`,
  );

const notDated = (number: string, signedBy: string) =>
  remark(
    'ACCURACY_NOT_DATED',
    'hint',
    ['accession'],
    `Cam kết về độ chính xác chưa ghi ngày. ${signedBy} đã ký cho đợt ${number}; hãy ghi thêm ngày ký.`,
    `The accuracy statement bears no date. ${signedBy} signed for accession ${number}; add the day.`,
  );

/** P23: the provider answers for the accuracy of the batch, by name (B14). */
export const accuracy: Rule = {
  id: 'P23',
  vi: 'Bên giao đã ký cam kết về độ chính xác của đợt tiếp nhận.',
  en: 'The provider has signed for the accuracy of the batch.',
  codes: [open('ACCURACY_NOT_SIGNED', 'error'), open('ACCURACY_NOT_DATED', 'hint')],
  judge: ({ context: { related } }) => {
    const accession = related?.accession;
    if (!accession || accession.acquisitionMode === OWN_PRODUCTION) return [];
    const { number, accuracySignedBy, accuracySignedOn } = accession;
    if (!accuracySignedBy) return [notSigned(number)];
    return accuracySignedOn ? [] : [notDated(number, accuracySignedBy)];
  },
};
