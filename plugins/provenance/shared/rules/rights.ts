import { remark } from '../finding';
import { open, type Rule } from '../rule';

const forDownload = remark(
  'RIGHTS_MISSING_FOR_DOWNLOAD',
  'error',
  ['rightsStatement'],
  'Cho tải về thì phải ghi quyền sử dụng. Hãy ghi ai cho phép, dùng vào việc gì, hoặc đổi mức truy cập sang “Công khai – xem”.',
  'A public download needs a rights statement. Say who permits what use, or change the access regime to “public: view”.',
);

const forViewing = remark(
  'RIGHTS_MISSING',
  'warning',
  ['rightsStatement'],
  'Chưa ghi quyền sử dụng. Hãy ghi ai cho phép công bố và với điều kiện gì.',
  'The rights are not stated. Say who permits showing the item, and on what conditions.',
);

/** P24: what the public may take home, or see, rests on a permission (A10, A22). */
export const rights: Rule = {
  id: 'P24',
  vi: 'Tư liệu công khai có ghi quyền sử dụng.',
  en: 'A public item states its rights.',
  codes: [open('RIGHTS_MISSING_FOR_DOWNLOAD', 'error'), open('RIGHTS_MISSING', 'warning')],
  judge: ({ record: { rightsStatement, accessRegime } }) => {
    if (rightsStatement) return [];
    if (accessRegime === 'cong-khai-tai') return [forDownload];
    return accessRegime === 'cong-khai-xem' ? [forViewing] : [];
  },
};
