import { remark, type Remark } from '../finding';
import { open, type Rule } from '../rule';

/** Not inside a longer number or word. */
const START = '(?<![\\p{L}\\d])';
const END = '(?!\\d)';

/** Vietnamese mobile numbers in the groupings people write; other groupings of ten digits are dates and numbers. */
const MOBILE = new RegExp(
  `${START}(?:\\+84[ .-]?|0)[35789](?:\\d{8}|\\d{2}[ .-]\\d{3}[ .-]\\d{3}|\\d[ .-]\\d{3}[ .-]\\d{4}|\\d[ .-]\\d{4}[ .-]\\d{3}|\\d{2}[ .-]\\d{6}|\\d{2}(?:[ .-]\\d{2}){3})${END}`,
  'u',
);

const PHONE_WORD = new RegExp(
  `${START}(?:điện thoại|đt|sđt|đtdđ|di động|zalo|tel|phone|hotline|mobile)\\s*(?:số)?\\s*[:.]?\\s*\\(?\\+?\\d[\\d .()-]{6,}\\d`,
  'iu',
);

/** Days and spans of years, which stand behind the same words: "chứng minh thư cấp ngày 12.10.2004". */
const NO_DATE = '(?!\\d{1,2}[ ./-]\\d{1,2}[ ./-]\\d{4}|\\d{4} ?[-–] ?\\d{4}(?!\\d))';

const IDENTITY = new RegExp(
  `${START}(?:cmnd|cccd|cmt|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|giấy chứng minh|số định danh(?: cá nhân)?|hộ chiếu|passport)[^\\d\\n]{0,20}${NO_DATE}(?:(?:\\d[ .]?){8}\\d(?:(?:[ .]?\\d){3})?|[A-Z]\\d{7,8})${END}`,
  'iu',
);

/** Twelve digits built like a citizen's number: province 001–096, century and sex 0–3. Other long numbers look so too. */
const LIKE_IDENTITY = new RegExp(`${START}0(?:0[1-9]|[1-8]\\d|9[0-6])[0-3]\\d{8}${END}`, 'u');

const BANK = new RegExp(
  `${START}(?:stk|số tài khoản|tài khoản|số thẻ|bank account|account number|vietcombank|agribank|vietinbank|bidv|sacombank|techcombank|mb ?bank|ngân hàng)[^\\d\\n]{0,40}${NO_DATE}\\d(?:[ .-]?\\d){7,18}${END}`,
  'iu',
);

/** The words behind which the patterns above look; without one of them the patterns need not be tried. */
const GUIDE_WORDS: readonly string[] = [
  ...['thoại', 'đt', 'di động', 'zalo', 'tel', 'phone', 'hotline', 'mobile'],
  ...['cmnd', 'cccd', 'cmt', 'căn cước', 'chứng minh', 'định danh', 'hộ chiếu', 'passport'],
  ...['stk', 'tài khoản', 'số thẻ', 'account', 'bank', 'bidv', 'ngân hàng'],
];

const phone = (path: string[]) =>
  remark(
    'PHONE_IN_TEXT',
    'error',
    path,
    'Có số điện thoại trong phần sẽ công khai. Hãy xóa số ở đây và ghi vào hồ sơ người hiến tặng hoặc ghi chú nội bộ.',
    'A telephone number stands in text that will be public. Remove it here and keep it with the donor or in the internal note.',
  );

const maybePhone = (path: string[]) =>
  remark(
    'PHONE_POSSIBLE',
    'warning',
    path,
    'Có thể có số điện thoại trong phần sẽ công khai. Nếu là số của cơ quan trên văn bản thì giữ; số riêng của ai thì xóa.',
    'Text that will be public may hold a telephone number. Keep the number of an office on a document; remove a private one.',
  );

const identity = (path: string[]) =>
  remark(
    'IDENTITY_NUMBER_IN_TEXT',
    'error',
    path,
    'Có số giấy tờ tùy thân trong phần sẽ công khai. Hãy xóa số chứng minh, căn cước hoặc hộ chiếu ở đây.',
    'An identity number stands in text that will be public. Remove the number of the identity card or passport here.',
  );

const maybeIdentity = (path: string[]) =>
  remark(
    'IDENTITY_NUMBER_POSSIBLE',
    'warning',
    path,
    'Có dãy 12 chữ số giống số căn cước. Nếu là số căn cước của ai thì xóa; nếu là số hiệu khác thì không cần sửa.',
    'Twelve digits look like an identity number. Remove them if they are; leave them if they are something else.',
  );

const bank = (path: string[]) =>
  remark(
    'BANK_NUMBER_IN_TEXT',
    'error',
    path,
    'Có số tài khoản ngân hàng trong phần sẽ công khai. Hãy xóa số tài khoản hoặc số thẻ ở đây.',
    'A bank account number stands in text that will be public. Remove the account or card number here.',
  );

const ofText = (path: string[], text: string): Remark[] => {
  // Most texts hold too few digits for any of these.
  if (!/\d(?:\D{0,3}\d){6}/u.test(text)) return [];
  const lower = text.toLowerCase();
  const guided = GUIDE_WORDS.some((word) => lower.includes(word));
  const isIdentity = guided && IDENTITY.test(text);
  const isBank = guided && BANK.test(text);
  const found: Remark[] = [];
  if (MOBILE.test(text)) found.push(phone(path));
  else if (guided && PHONE_WORD.test(text)) found.push(maybePhone(path));
  if (isIdentity) found.push(identity(path));
  else if (!isBank && LIKE_IDENTITY.test(text)) found.push(maybeIdentity(path));
  if (isBank) found.push(bank(path));
  return found;
};

/** P42: no telephone, identity-card or bank account numbers in what will be public (A10, A19, B11). */
export const privateNumbers: Rule = {
  id: 'P42',
  vi: 'Phần công khai không có số điện thoại, số giấy tờ tùy thân, số tài khoản.',
  en: 'No telephone, identity or bank numbers stand in public text.',
  codes: [
    open('PHONE_IN_TEXT', 'error'),
    open('PHONE_POSSIBLE', 'warning'),
    open('IDENTITY_NUMBER_IN_TEXT', 'error'),
    open('IDENTITY_NUMBER_POSSIBLE', 'warning'),
    open('BANK_NUMBER_IN_TEXT', 'error'),
  ],
  judge: ({ texts }) => texts.flatMap(({ path, text }) => ofText(path, text)),
};
