/** A scheme of archival codes: how a well-formed code of it looks. */
export interface CodeScheme {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
  readonly pattern: RegExp;
}

/** Fonds, inventory, file (with a letter where one was inserted), as in CV 14748-CV/VPTW. */
const PARTY_FILE = '[A-Z]\\d{1,3}(?:\\.\\d{2,3})*-\\d{3}-\\d{2}-\\d{4}[a-z]?';

/** Digits of an agency after QĐ 20/2020/QĐ-TTg, the year, the file. */
const STATE_FILE = '[A-Z]\\d{2}(?:\\.\\d{1,3}){1,4}\\.\\d{4}\\.\\d{1,6}';

/** The schemes in use (requirements §3). A new scheme is a new line here. */
export const CODE_SCHEMES: readonly CodeScheme[] = [
  {
    key: 'party',
    vi: 'của Đảng',
    en: 'of the Party',
    example: 'A38-011-07-0123-001',
    pattern: new RegExp(`^${PARTY_FILE}(?:-\\d{3}(?:-[A-ZĐ]{1,6}-\\d{4}-\\d{4})?)?$`, 'u'),
  },
  {
    key: 'state',
    vi: 'của Nhà nước',
    en: 'of the State',
    example: 'H49.64.33.2001.160.0000001',
    pattern: new RegExp(`^${STATE_FILE}(?:\\.\\d{1,7})?$`, 'u'),
  },
  {
    key: 'state-old',
    vi: 'của Nhà nước, dạng cũ',
    en: 'of the State, older form',
    example: '000.00.00.H49.2001.160',
    pattern: /^(?:\d{2,3}\.){3}[A-Z]\d{2}\.\d{4}\.\d{1,6}(?:\.\d{1,7})?$/u,
  },
];

/** The scheme a code follows; `null` when it follows none. */
export const schemeOf = (code: string): CodeScheme | null =>
  CODE_SCHEMES.find(({ pattern }) => pattern.test(code)) ?? null;
