import {
  detectLegacyEncoding,
  type LegacyEncoding,
} from '../../../../packages/vietnamese/src/text/legacy-encoding';
import { remark } from '../finding';
import { open, type Rule } from '../rule';

/** Letters and signs that Vietnamese in Unicode does not use, but both old encodings do: a quick look before a long one. */
const SUSPECT =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6-\u00d8\u00db-\u00dc\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb-\u00ff]/u;

const NAMES: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

const legacy = (path: string[], encoding: LegacyEncoding) =>
  remark(
    'TEXT_LEGACY_ENCODING',
    'warning',
    path,
    `Chữ ở đây gõ bằng bảng mã cũ nên không đọc được. Đây là mã ${NAMES[encoding]}; hãy chuyển sang Unicode hoặc gõ lại.`,
    `The text is in an old encoding and cannot be read. It is ${NAMES[encoding]}; convert it to Unicode or type it again.`,
  );

/** P41: text is Unicode, not TCVN3 or VNI (requirements 0.10). */
export const legacyEncoding: Rule = {
  id: 'P41',
  vi: 'Chữ không gõ bằng bảng mã cũ (TCVN3, VNI).',
  en: 'No text is in an old encoding (TCVN3, VNI).',
  codes: [open('TEXT_LEGACY_ENCODING', 'warning')],
  judge: ({ texts }) =>
    texts.flatMap(({ path, text }) => {
      const encoding = SUSPECT.test(text) ? detectLegacyEncoding(text) : null;
      return encoding === null ? [] : [legacy(path, encoding)];
    }),
};
