import { CHANGES_OWNER, KEEPS_OWNER } from '../acquisition-modes';
import { remark } from '../finding';
import { open, type Rule } from '../rule';

const noDeed = (number: string) =>
  remark(
    'DEED_MISSING',
    'warning',
    ['accession'],
    `Chưa có văn bản chuyển quyền sở hữu. Đợt ${number} ghi đã chuyển quyền; hãy ghi số văn bản vào đợt tiếp nhận.`,
    `The deed of transfer is missing. Accession ${number} says that ownership was transferred; enter the number of the deed there.`,
  );

const notDecided = (number: string) =>
  remark(
    'OWNERSHIP_NOT_TRANSFERRED',
    'hint',
    ['accession'],
    `Chưa ghi nhận chuyển quyền sở hữu. Đợt ${number} là hiến tặng hoặc mua; nếu chủ cũ đã trao quyền thì đánh dấu và ghi số văn bản.`,
    `The transfer of ownership is not recorded. Accession ${number} is a donation or purchase; if the owner gave the rights away, mark it and enter the deed.`,
  );

const contradicts = (number: string) =>
  remark(
    'OWNERSHIP_CONTRADICTS_MODE',
    'warning',
    ['accession'],
    `Quyền sở hữu mâu thuẫn với cách tiếp nhận. Đợt ${number} là cho mượn hoặc ký gửi nhưng lại ghi đã chuyển quyền; hãy sửa một trong hai.`,
    `Ownership contradicts the way of acquisition. Accession ${number} is a loan or deposit, yet ownership is marked as transferred; correct one of them.`,
  );

/** P22: where ownership changed there is a deed (Luật Lưu trữ ch. V: papers stay private until given). */
export const ownership: Rule = {
  id: 'P22',
  vi: 'Nơi quyền sở hữu đã chuyển thì có văn bản chuyển quyền.',
  en: 'Where ownership was transferred there is a deed.',
  codes: [
    open('DEED_MISSING', 'warning'),
    open('OWNERSHIP_CONTRADICTS_MODE', 'warning'),
    open('OWNERSHIP_NOT_TRANSFERRED', 'hint'),
  ],
  judge: ({ context: { related } }) => {
    const accession = related?.accession;
    if (!accession) return [];
    const { number, ownershipTransferred, deedNumber, acquisitionMode } = accession;
    const mode = acquisitionMode ?? '';
    if (!ownershipTransferred) return CHANGES_OWNER.includes(mode) ? [notDecided(number)] : [];
    if (KEEPS_OWNER.includes(mode)) return [contradicts(number)];
    return deedNumber ? [] : [noDeed(number)];
  },
};
