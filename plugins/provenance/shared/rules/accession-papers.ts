import { remark } from '../finding';
import { OWN_PRODUCTION } from '../acquisition-modes';
import { open, type Rule } from '../rule';

const missing = remark(
  'ACCESSION_MISSING',
  'warning',
  ['accession'],
  'Chưa chọn đợt tiếp nhận. Hãy chọn đợt có biên bản giao nhận của tư liệu này.',
  'No accession is chosen. Choose the one whose handover record lists this item.',
);

const noHandover = (number: string) =>
  remark(
    'HANDOVER_NUMBER_MISSING',
    'error',
    ['accession'],
    `Đợt tiếp nhận chưa có số biên bản giao nhận. Hãy ghi số biên bản vào đợt ${number}; chưa có thì lập biên bản với bên giao.`,
    `The accession has no handover record number. Enter it in accession ${number}; if there is none, draw the record up with the provider.`,
  );

/** P21: the item came with an accession, and the accession with its handover record (A23). */
export const accessionPapers: Rule = {
  id: 'P21',
  vi: 'Có đợt tiếp nhận, và đợt đó có số biên bản giao nhận.',
  en: 'The accession is given and has its handover record number.',
  codes: [open('ACCESSION_MISSING', 'warning'), open('HANDOVER_NUMBER_MISSING', 'error')],
  judge: ({ record, context: { related } }) => {
    // Where there is no provenance either, P9 speaks already.
    if (!record.hasAccession) return record.provenance ? [missing] : [];
    const accession = related?.accession;
    if (!accession || accession.acquisitionMode === OWN_PRODUCTION) return [];
    return accession.handoverRecordNumber ? [] : [noHandover(accession.number)];
  },
};
