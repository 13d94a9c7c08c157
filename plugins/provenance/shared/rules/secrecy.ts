import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';

/** The only degree of secrecy this system may hold: "Thường". */
export const NOT_SECRET = '0';

const missing: Remark = {
  code: 'SECRECY_MISSING',
  severity: 'error',
  path: ['secrecy'],
  vi: 'Chưa ghi độ mật. Chỉ tài liệu “Thường” mới được đưa vào hệ thống này.',
  en: 'The degree of secrecy is not given. Only material that is not secret may enter this system.',
};

/** The refusal of classified material, the same sentence at every door. */
export const secretRefused: Remark = {
  code: 'SECRECY_REFUSED',
  severity: 'error',
  path: ['secrecy'],
  vi: 'Tài liệu từ độ Mật trở lên không được đưa vào đây. Hệ thống này có nối mạng; hãy xóa tệp khỏi hệ thống và quản lý theo quy định về bí mật nhà nước.',
  en: 'Classified material must not enter this networked system. Remove the file and keep it as the rules on state secrets demand.',
};

/** P12: nothing classified enters, not even as a draft (requirements 0.8). A draft may leave the field for later. */
export const secrecy: Rule = {
  id: 'P12',
  vi: 'Độ mật là “Thường”.',
  en: 'The item is not secret.',
  codes: [locked('SECRECY_REFUSED'), locked('SECRECY_MISSING')],
  refusesDrafts: ['SECRECY_REFUSED'],
  judge: ({ record }) => {
    if (!record.secrecy) return [missing];
    return record.secrecy === NOT_SECRET ? [] : [secretRefused];
  },
};
